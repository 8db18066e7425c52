# shellcheck shell=bash
# What start and test share: fetch what is missing, once, then need no network.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
python=$root/.venv/bin/python
uv_version=0.13.9

for_the_app=(
    libglib2.0-0 libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0           # Qt
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0  # Qt on X11
    libwayland-cursor0                                                             # Qt on Wayland
    libportaudio2                                                                  # microphone and headphones
    fonts-sil-andika                                                               # letters made for new readers
)
for_the_tests=(
    xvfb xauth openbox xdotool dbus   # a screen that nobody sees, and a hand on it
    jackd2                            # a sound card that nobody hears
    espeak-ng                         # the system's voice, beside the one we bring
    librsvg2-bin imagemagick          # another eye on our pictures
)

stop() {
    printf '%s\n' "$1" >&2
    exit 1
}

# What the last set-up was made from: where it has not changed there is nothing to do.
fingerprint() {
    (cd "$root" && cksum uv.lock scripts/setup.sh)
}

# Print the system packages out of "$@" that are neither here nor provided by another one.
missing_packages() {
    local here package
    here=$(dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' | tr -s ', \n' ' ')
    for package in "$@"; do
        [[ " $here " == *" $package "* ]] || printf '%s\n' "$package"
    done
}

add_packages() {
    local missing as_root=()
    if ! command -v apt-get >/dev/null; then
        printf 'This system has no apt: please see to it yourself that these Debian packages have their like here: %s.\n' "$*" >&2
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    printf 'Inclusion needs these parts of the system and adds them now: %s. This can take minutes.\n' "${missing[*]}"
    if ((EUID)); then
        command -v sudo >/dev/null || stop "Adding them needs an administrator. Please ask one to run: apt-get install ${missing[*]}"
        as_root=(sudo)
        printf 'Adding them needs an administrator, so you may be asked for your password.\n'
    fi
    # Without questions: jackd2 asks whether it may run in real time, and nobody may be there to answer.
    local apt=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    "${apt[@]}" update </dev/null || printf 'Not every list of packages could be read. Going on with those that are here.\n'
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null ||
        stop "The system's parts could not be added. Please see that the device is on the internet and that you may add programs, then start again."
}

# Set `$1` to the first Python on the path that is new enough.
find_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf -v "$1" '%s' "$name"
            return
        fi
    done
    stop 'Inclusion needs Python 3.11 or newer. Please add it, then start again.'
}

# Set up for "start" or for "test".
set_up() {
    local want=$1 packages=("${for_the_app[@]}") groups=(--inexact --no-dev) python3 uv=uv
    local stamp=$root/.venv/set-up-for-$want
    if [[ -x $python && -f $stamp && $(<"$stamp") == "$(fingerprint)" ]]; then
        return
    fi
    find_python python3
    if [[ $want == test ]]; then
        packages+=("${for_the_tests[@]}")
        groups=()
    fi
    if ! uv --version >/dev/null 2>&1; then
        uv=$root/.tools/uv-$uv_version/bin/uv
        "$python3" -c 'import ensurepip' 2>/dev/null || packages+=("${python3##*/}-venv")
    fi
    [[ $(uname) != Linux ]] || add_packages "${packages[@]}"
    if [[ $uv != uv && ! -x $uv ]]; then
        printf 'Fetching uv, which fetches the rest.\n'
        { "$python3" -m venv --clear "${uv%/bin/uv}" &&
            "${uv%uv}pip" install -qq --disable-pip-version-check "uv==$uv_version"; } ||
            stop 'uv could not be fetched. Please see that the device is on the internet, then start again.'
    fi
    printf 'Fetching the parts of the app.\n'
    # The system's certificates, since councils and hospitals often put their own between us and the network.
    env -u VIRTUAL_ENV UV_PROJECT_ENVIRONMENT="$root/.venv" UV_PYTHON_DOWNLOADS=never UV_SYSTEM_CERTS=1 \
        "$uv" sync --quiet --project "$root" --frozen ${groups[@]+"${groups[@]}"} ||
        stop 'The parts of the app could not be fetched. Please see that the device is on the internet, then start again.'
    fingerprint >"$root/.venv/set-up-for-start"
    fingerprint >"$stamp"
}
