"""The labelling configuration of Label Studio that fits a schema."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from declannot.domain.schema import AttributeKind, AttributeType, Schema
from declannot.formats.file_names import Renamer
from declannot.formats.format import Rendering

LABEL, TEXT = "label", "text"
NOTE, DOUBT = "span_note", "span_doubt"
DOUBT_VALUE = "doubt"


def control_names(schema: Schema) -> Renamer:
    """Return how attributes are called, so that no two controls have one name."""
    names = Renamer()
    for reserved in (LABEL, TEXT, NOTE, DOUBT):
        names.name(f"\0{reserved}", reserved)
    names.renamed.clear()
    for kind in schema.attributes:
        names.name(kind.name, kind.name)
    return names


def labelling_configuration(rendering: Rendering) -> bytes:
    """Return the configuration: labels with keys and colours, attributes by region, relations."""
    schema = rendering.schema
    names = control_names(schema)
    lines = ["<View>", f'  <Labels name="{LABEL}" toName="{TEXT}">']
    for label in schema.labels:
        key = f" hotkey={quoteattr(label.key)}" if label.key else ""
        colour = quoteattr(label.colour.light)
        lines.append(f"    <Label value={quoteattr(label.name)} background={colour}{key}/>")
    lines += ["  </Labels>", f'  <Text name="{TEXT}" value="${TEXT}"/>']
    by_name: dict[str, list[AttributeType]] = {}
    for kind in schema.attributes:
        by_name.setdefault(kind.name, []).append(kind)
    for name, kinds in by_name.items():
        lines += _control(schema, names.name(name, name), kinds)
    lines += _choices(DOUBT, [DOUBT_VALUE], "single", "")
    lines.append(f'  <TextArea name="{NOTE}" toName="{TEXT}" perRegion="true"/>')
    if schema.relations:
        kinds_of = (f"    <Relation value={quoteattr(kind.name)}/>" for kind in schema.relations)
        lines += ["  <Relations>", *kinds_of, "  </Relations>"]
    lines.append("</View>")
    return ("\n".join(lines) + "\n").encode()


def _control(schema: Schema, name: str, kinds: list[AttributeType]) -> list[str]:
    """Return the control of an attribute, where several of one name are joined."""
    known = schema.label_by_id
    bearers: list[str] = []
    for kind in kinds:
        bearers += [known[each].name for each in kind.applies_to if each in known]
    everywhere = any(not kind.applies_to for kind in kinds)
    when = ""
    if bearers and not everywhere:
        listed = quoteattr(",".join(dict.fromkeys(bearers)))
        when = f' whenTagName="{LABEL}" whenLabelValue={listed}'
    multiple = any(kind.multiple for kind in kinds)
    match kinds[0].kind:
        case AttributeKind.CHOICE:
            values = dict.fromkeys(value for kind in kinds for value in kind.values)
            return _choices(name, values, "multiple" if multiple else "single", when)
        case AttributeKind.BOOLEAN if not multiple:
            return _choices(name, ("true", "false"), "single", when)
        case AttributeKind.NUMBER if not multiple:
            return [f'  <Number name={quoteattr(name)} toName="{TEXT}" perRegion="true"{when}/>']
    return [f'  <TextArea name={quoteattr(name)} toName="{TEXT}" perRegion="true"{when}/>']


def _choices(name: str, values: Iterable[str], how: str, when: str) -> list[str]:
    start = f'  <Choices name={quoteattr(name)} toName="{TEXT}" choice="{how}" perRegion="true"'
    inside = (f"    <Choice value={quoteattr(value)}/>" for value in values)
    return [f"{start}{when}>", *inside, "  </Choices>"]
