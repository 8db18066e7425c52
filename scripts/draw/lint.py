"""What Qt's SVG painter draws wrong or not at all, so that no picture relies on it."""

import re
from xml.etree import ElementTree as ET

LARGEST = 40 * 1024
"""A picture's greatest size in bytes."""

ELEMENTS = {
    "clipPath": "is drawn unclipped",
    "symbol": "loses its scale",
    "feDropShadow": "is not drawn",
    "foreignObject": "is not drawn",
    "textPath": "is not drawn",
    "text": "puts words into a picture",
    "image": "puts dots into a picture",
    "script": "is code",
    "set": "moves",
}
PROPERTIES = {
    "clip-path": "is drawn unclipped",
    "mix-blend-mode": "is not drawn",
    "paint-order": "is not drawn",
    "vector-effect": "is not drawn",
}
PAINTS = {"fill", "stroke", "color", "stop-color", "flood-color", "lighting-color"}
BLACK = re.compile(r"(?:hsla?|rgba|var)\(.*|#(?:[0-9a-f]{8}|[0-9a-f]{4})", re.IGNORECASE)
AWAY = re.compile(r"""href=(?!#)|.*url\(\s*['"]?\s*[^#'"\s]""", re.DOTALL)
DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;{}]+)")


def faults(svg: str) -> list[str]:
    """Name what Qt draws wrong in the text of an SVG file, one sentence each; a good picture has none."""
    found = []
    if len(svg.encode()) > LARGEST:
        found.append(f"The picture is larger than {LARGEST // 1024} KB.")
    if "<!DOCTYPE" in svg or "<!ENTITY" in svg:
        return [*found, "The picture has a document type."]
    try:
        root = ET.fromstring(svg)
    except (ET.ParseError, ValueError) as error:
        return [*found, f"The picture is not well-formed: {error}."]
    if local(root.tag) != "svg" or "viewBox" not in root.attrib:
        found.append("The picture does not start with an svg element that has a viewBox.")
    for element in root.iter():
        name = local(element.tag)
        if name in ELEMENTS:
            found.append(f"{name} {ELEMENTS[name]}.")
        if name.startswith("animate"):
            found.append(f"{name} moves.")
        if name == "svg" and element is not root:
            found.append("An svg inside an svg is not drawn.")
        found += [
            fault for key, value in said_by(element) if (fault := property_fault(name, key, value.strip()))
        ]
    return list(dict.fromkeys(found))


def local(name: str) -> str:
    """Give a name without its namespace."""
    return name.rpartition("}")[2]


def said_by(element: ET.Element) -> list[tuple[str, str]]:
    """Give the attributes of an element, and what its style says, as names and values."""
    style = element.get("style", "")
    if local(element.tag) == "style":
        style += element.text or ""
    imports = [("href", "@import")] if "@import" in style else []
    attributes = [(local(key), value) for key, value in element.attrib.items()]
    return attributes + imports + DECLARATION.findall(style)


def property_fault(element: str, name: str, value: str) -> str | None:
    """Name what Qt draws wrong with one property of an element."""
    if name in PROPERTIES:
        return f"{name} {PROPERTIES[name]}."
    if name == "opacity" and element not in {"g", "svg", "style"}:
        return f"opacity on {element} is drawn wrong; put it on a g around it."
    if name.startswith("on"):
        return f"{name} is code."
    if AWAY.match(f"{name}={value}"):
        return f"The link {value} leaves the picture."
    if name in PAINTS and BLACK.fullmatch(value):
        return f"The colour {value} turns black."
    return None
