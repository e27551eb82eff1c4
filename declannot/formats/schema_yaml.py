"""Schema files: YAML 1.2 with names for people, ids for renames.

In a file ``applies_to``, ``from``, ``to`` and the attributes of examples speak names; in a
``Schema`` they are fixed ids. An entry without an id gets a random one, which writing keeps.
"""

from __future__ import annotations

from declannot.domain.errors import UserError
from declannot.domain.schema import Schema
from declannot.domain.schema_check import check_schema, schema_faults
from declannot.formats.schema_reading import SchemaReader
from declannot.formats.schema_writing import schema_text
from declannot.formats.yaml_tree import YamlList, YamlMap, YamlNode, place, read_tree


def read_schema(data: bytes, *, where: str = "") -> Schema:
    """Read a schema file.

    Args:
        data: the file, YAML 1.2 in UTF-8.
        where: what errors call the file.

    Raises:
        UserError: the file is not YAML, has an unknown key, or describes a schema that cannot be
            used; with the line and the remedy.
    """
    tree = read_tree(data, where=where)
    if not isinstance(tree, YamlMap):
        raise UserError(
            "This is not a schema: it should begin with keys such as name, families and labels",
            where=place(where, tree.line),
            remedy="Compare it with a schema exported by this program.",
        )
    schema = SchemaReader(where).schema(tree)
    for fault in schema_faults(schema):
        raise fault.error(place(where, _line_of(tree, fault.path)))
    return schema


def write_schema(schema: Schema) -> bytes:
    """Return a schema as a readable file that ``read_schema`` reads back unchanged.

    Raises:
        UserError: the schema has a fault that a file cannot express, such as an unknown label.
    """
    check_schema(schema)
    return schema_text(schema).encode()


def _line_of(tree: YamlMap, path: tuple[str | int, ...]) -> int:
    """Return the line of the deepest node on a path that the file has."""
    node: YamlNode = tree
    line = tree.line
    for step in path:
        if isinstance(node, YamlMap) and step in node.items:
            line = node.key_lines[str(step)]
            node = node.items[str(step)]
        elif isinstance(node, YamlList) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            line = node.line
        else:
            break
    return line
