"""What Qt's SVG painter draws wrong or not at all, so that no picture relies on it."""

import re
from xml.etree import ElementTree as ET

LARGEST = 40 * 1024
"""A picture's greatest size in bytes; ours need less than half."""

WRONG_ELEMENTS = {
    "clipPath": "is drawn unclipped",
    "symbol": "loses its scale",
    "feDropShadow": "is not drawn",
    "textPath": "is not drawn",
    "text": "puts words into a picture",
    "image": "brings a picture of dots",
    "script": "is code",
    "foreignObject": "is not drawn",
    "animate": "moves",
}
WRONG_STYLES = {
    "clip-path": "is drawn unclipped",
    "mix-blend-mode": "is not drawn",
    "paint-order": "is not drawn",
    "vector-effect": "is not drawn",
}
WRONG_COLOUR = re.compile(r"\b(?:hsla?|rgba)\(|#[0-9a-f]{8}\b|#[0-9a-f]{4}\b|\bvar\(", re.IGNORECASE)
DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;{}]+)")


def faults(svg: str) -> list[str]:
    """Name what Qt would draw wrong in `svg`, one plain sentence each; an empty list for a good picture."""
    found = []
    if len(svg.encode()) > LARGEST:
        found.append(f"The picture is larger than {LARGEST // 1024} KB.")
    if "<!ENTITY" in svg or "<!DOCTYPE" in svg:
        return [*found, "The picture has a document type; remove it."]
    try:
        root = ET.fromstring(svg)  # noqa: S314  without a document type there is nothing to expand
    except ET.ParseError as error:
        return [*found, f"The picture is not well-formed SVG: {error}."]
    if local(root.tag) != "svg" or "viewBox" not in root.attrib:
        found.append("The picture needs an svg element with a viewBox.")
    for element in root.iter():
        found += element_faults(element, nested=element is not root)
    return list(dict.fromkeys(found))


def local(name: str) -> str:
    """Give a name without its namespace."""
    return name.rpartition("}")[2]


def element_faults(element: ET.Element, *, nested: bool) -> list[str]:
    """Name what Qt would draw wrong in one element."""
    name = local(element.tag)
    found = [f"<{name}> {WRONG_ELEMENTS[name]}."] if name in WRONG_ELEMENTS else []
    if name == "svg" and nested:
        found.append("An svg inside an svg is not drawn.")
    said = [(local(key), value) for key, value in element.attrib.items()]
    styles = element.get("style", "") + (element.text or "" if name == "style" else "")
    said += DECLARATION.findall(styles)
    for key, value in said:
        if key in WRONG_STYLES:
            found.append(f"{key} {WRONG_STYLES[key]}.")
        if key == "opacity" and name not in {"g", "svg"}:
            found.append(f"opacity on <{name}> is drawn wrong; put it on a <g> around it.")
        if key == "href" and not value.startswith("#"):
            found.append(f"The link {value} leaves the picture.")
        if "url(" in value and "url(#" not in value.replace("'", "").replace('"', ""):
            found.append(f"The link {value} leaves the picture.")
        if key.startswith("on"):
            found.append(f"{key} is code.")
        if wrong := WRONG_COLOUR.search(value):
            found.append(f"The colour {wrong[0]} turns black.")
    return found
