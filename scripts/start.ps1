# Set up what is missing, then open the app; further words go to the app, --setup only sets up.
# This script has not run on a real Windows machine yet.
# If Windows does not let it run:  powershell -ExecutionPolicy Bypass -File scripts\start.ps1

$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$python = Join-Path $root '.venv\Scripts\python.exe'
$stamp = Join-Path $root '.venv\set-up-for-start'
$uvVersion = '0.13.9'
$uvHome = Join-Path $root ".tools\uv-$uvVersion"

function Stop-Calmly([string] $words) {
    [Console]::Error.WriteLine($words)
    exit 1
}

# Give the command of the first Python that is new enough, or nothing.
function Find-Python {
    foreach ($command in @('py', '-3'), @('python'), @('python3')) {
        if (-not (Get-Command $command[0] -ErrorAction SilentlyContinue)) { continue }
        $rest = @($command | Select-Object -Skip 1)
        # Without Python, Windows has a `python` that only opens its shop: it ends with a fault.
        try {
            $found = & $command[0] @rest -c 'import sys; print(sys.executable if sys.version_info >= (3, 11) else str())' 2>$null
            if ($LASTEXITCODE -eq 0 -and $found) { return "$found".Trim() }
        } catch { continue }
    }
}

# What the last set-up was made from: where it has not changed there is nothing to do.
function Get-Fingerprint {
    (Get-FileHash (Join-Path $root 'uv.lock'), $PSCommandPath -Algorithm SHA256).Hash -join ' '
}

$fingerprint = Get-Fingerprint
$ready = (Test-Path $python) -and (Test-Path $stamp) -and ((Get-Content -Raw $stamp).Trim() -eq $fingerprint)
if (-not $ready) {
    $found = Find-Python
    if (-not $found -and (Get-Command winget -ErrorAction SilentlyContinue)) {
        Write-Host 'Inclusion needs Python 3.13 and adds it now.'
        winget install --exact --id Python.Python.3.13 --scope user --accept-package-agreements --accept-source-agreements
        $env:Path += ';' + [Environment]::GetEnvironmentVariable('Path', 'User')
        $found = Find-Python
    }
    if (-not $found) { Stop-Calmly 'Inclusion needs Python 3.11 or newer. Please add it from python.org, then start again.' }

    $uv = 'uv'
    if (-not (Get-Command uv -ErrorAction SilentlyContinue)) {
        $uv = Join-Path $uvHome 'Scripts\uv.exe'
        if (-not (Test-Path $uv)) {
            Write-Host 'Fetching uv, which fetches the rest.'
            & $found -m venv --clear $uvHome
            & (Join-Path $uvHome 'Scripts\python.exe') -m pip install -qq --disable-pip-version-check "uv==$uvVersion"
            if ($LASTEXITCODE) { Stop-Calmly 'uv could not be fetched. Please see that the device is on the internet, then start again.' }
        }
    }
    Write-Host 'Fetching the parts of the app.'
    $env:VIRTUAL_ENV = $null
    $env:UV_PROJECT_ENVIRONMENT = Join-Path $root '.venv'
    $env:UV_PYTHON_DOWNLOADS = 'never'
    # The system's certificates, since councils and hospitals often put their own between us and the network.
    $env:UV_SYSTEM_CERTS = '1'
    & $uv sync --quiet --project $root --frozen --inexact --no-dev
    if ($LASTEXITCODE) { Stop-Calmly 'The parts of the app could not be fetched. Please see that the device is on the internet, then start again.' }
    Set-Content -Path $stamp -Value $fingerprint
}

if ("$args" -eq '--setup') { exit 0 }
& $python (Join-Path $root 'main.py') @args
exit $LASTEXITCODE
