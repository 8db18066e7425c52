"""Numbers as British people say them, where an engine would say them wrongly."""

ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def said_number(digits: str) -> str:
    """Say a whole number below 100 in words; a longer one stays in digits, which every engine says well."""
    number = int(digits.replace(",", ""))
    if number >= 100:
        return digits
    if number < 20:
        return ONES[number]
    tens, ones = divmod(number, 10)
    return TENS[tens - 2] + (f" {ONES[ones]}" if ones else "")


def said_digits(digits: str) -> str:
    """Say a number digit by digit, as a telephone number is said."""
    return " ".join("oh" if digit == "0" else ONES[int(digit)] for digit in digits)


def said_minutes(minutes: str) -> str:
    """Say the two digits after the hour, or the last two of a year."""
    return f"oh {said_number(minutes)}" if minutes[0] == "0" else said_number(minutes)


def said_year(year: str) -> str:
    """Say a year in two halves: nineteen eighty four, twenty twenty five, nineteen hundred."""
    if year.startswith("200"):
        return year
    return f"{said_number(year[:2])} " + ("hundred" if year.endswith("00") else said_minutes(year[2:]))


def said_day(day: int) -> str:
    """Give the day of a month with its ending: 1st, 2nd, 3rd, 11th."""
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"
