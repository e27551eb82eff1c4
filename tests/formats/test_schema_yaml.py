"""Schema files: what is read, what is written back, and what is refused with its line."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from declannot.domain.errors import UserError
from declannot.domain.schema import (
    AttributeKind,
    AttributeType,
    Colour,
    Example,
    Family,
    FamilyStyle,
    Label,
    LineStyle,
    RelationType,
    Rule,
    Schema,
    SpanRules,
)
from declannot.formats.schema_yaml import read_schema, write_schema
from tests.thoroughness import examples

DEFAULT = Path(__file__).parents[2] / "resources" / "schemas" / "default_schema.yaml"

SMALL = """\
name: small
families:
  act: {style: background fill}
labels:
  - {name: CALL, id: call, family: act, key: c, colour: {light: '#BBDDFF', dark: '#0A3F9E'}}
  - {name: PRAISE, id: praise, family: act, key: p}
attributes:
  - {id: force, name: force, values: [strong, weak], default: weak, applies_to: [CALL]}
relations:
  - {id: to, name: to, from: [CALL], to: [PRAISE]}
"""


def test_the_default_schema_is_read_whole() -> None:
    schema = read_schema(DEFAULT.read_bytes())
    assert [label.key for label in schema.labels] == list("cuxsrwaipte")
    assert [kind.name for kind in schema.attributes_of("commitment")] == [
        *("strength", "status", "time", "conditional", "reported")
    ]
    assert schema.attributes_of("support")[-1].id == "support-kind"
    assert schema.relation_by_id["target"].to_labels == ("actor", "institution", "event")
    assert (
        schema.label_by_id["call"].strength_cues["weak"] == "encourage, invite, appeal, calls for"
    )
    assert schema.label_by_id["event"].underline is LineStyle.WAVE
    assert schema.label_by_id["support"].positive[0].attributes == {"support-kind": "solidarity"}
    assert schema.label_by_id["call"].positive[1].attributes["reported"] is True
    assert schema.rules.nesting is Rule.ALLOW
    assert schema.rules.crossing_overlap is Rule.WARN
    assert schema.rules.notes["pronouns"].startswith("not tagged; ")
    assert schema.document_fields == ("title", "date", "language", "issuers", "source", "licence")
    assert schema.extensions[0]["name"] == "DECISION"
    assert schema.language_of_examples == "en"


def test_the_default_schema_has_titles_in_three_languages_for_everything() -> None:
    schema = read_schema(DEFAULT.read_bytes())
    for entry in (*schema.labels, *schema.families, *schema.attributes, *schema.relations):
        assert set(entry.titles) == {"en", "fr", "es"}
        assert all(entry.titles.values())


def test_the_default_schema_is_written_and_read_back_unchanged() -> None:
    schema = read_schema(DEFAULT.read_bytes())
    written = write_schema(schema)
    assert read_schema(written) == schema
    assert write_schema(read_schema(written)) == written


def test_words_that_yaml_1_1_took_for_booleans_stay_words() -> None:
    text = SMALL.replace("[strong, weak], default: weak", "[on, no, 012, 1.50], default: no")
    schema = read_schema(text.replace("key: c", "key: n").replace("PRAISE", "yes").encode())
    assert schema.attributes[0].values == ("on", "no", "012", "1.50")
    assert schema.attributes[0].default == "no"
    assert [label.name for label in schema.labels] == ["CALL", "yes"]
    assert read_schema(write_schema(schema)) == schema


def test_missing_ids_are_made_and_kept_by_writing() -> None:
    text = SMALL.replace("id: call, ", "").replace("id: force, ", "").replace("id: to, ", "")
    schema = read_schema(text.encode())
    label = schema.label_by_name["CALL"]
    assert re.fullmatch("[0-9a-z]{20}", label.id)
    assert schema.attributes[0].applies_to == (label.id,)
    assert schema.relations[0].from_labels == (label.id,)
    assert read_schema(write_schema(schema)) == schema
    assert read_schema(text.encode()).label_by_name["CALL"].id != label.id


def test_former_names_still_name_their_label() -> None:
    text = SMALL.replace("id: call,", "id: call, formerly: [APPEAL],")
    schema = read_schema(text.replace("applies_to: [CALL]", "applies_to: [APPEAL]").encode())
    assert schema.attributes[0].applies_to == ("call",)
    assert b"applies_to: [CALL]" in write_schema(schema)


def test_an_unquoted_comma_in_braces_does_not_cut_a_text() -> None:
    text = SMALL.replace("key: p}", "key: p, negative: [{text: so, why: praise, not blame; see}]}")
    assert read_schema(text.encode()).labels[1].negative[0].why == "praise, not blame; see"


def test_three_digit_colours_are_widened_and_one_colour_serves_both_themes() -> None:
    text = SMALL.replace("{light: '#BBDDFF', dark: '#0A3F9E'}", "'#aC3'")
    assert read_schema(text.encode()).labels[0].colour == Colour("#aaCC33", "#aaCC33")


def test_aliases_can_be_used_in_moderation() -> None:
    text = SMALL.replace("from: [CALL]", "from: &ends [CALL]").replace("to: [PRAISE]", "to: *ends")
    assert read_schema(text.encode()).relations[0].to_labels == ("call",)


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    data = b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode()
    assert read_schema(data) == read_schema(SMALL.encode())


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("key: p", "key: c", 6, "CALL and PRAISE have the same key “c”"),
        ("key: p", "key: P", 6, "is a capital"),
        ("key: p", "key: pp", 6, "longer than one character"),
        ("key: p", "key: 3", 6, "is a digit"),
        ("key: p", "key: ' '", 6, "one the window needs"),
        ("key: p", "key: '['", 6, "one the window needs"),
        ("'#BBDDFF'", "teal-ish", 5, "colour “teal-ish” of the label CALL is unknown"),
        ("'#BBDDFF'", "blue", 5, "Write it as #RRGGBB"),
        ("'#BBDDFF'", "'#BBDDFG'", 5, "is unknown"),
        ("light: '#BBDDFF', ", "", 5, "has no light"),
        ("[CALL]}", "[CAL]}", 8, "no label “CAL”. Did you mean CALL?"),
        ("to: [PRAISE]", "to: [PRIZE]", 10, "no label “PRIZE”"),
        ("default: weak", "default: none", 8, "default “none” of the attribute “force”"),
        ("family: act, key: p", "family: deed, key: p", 6, "“deed”, which is not declared"),
        ("key: p}", "key: p}\n  - {name: CALL, family: act}", 7, "Two labels are called CALL"),
        ("key: p}", "key: p}\n  - {name: Call, family: act}", 7, "Two labels are called Call"),
        ("id: praise", "id: call", 6, "Two labels have the id “call”"),
        ("key: p}", "key: p}\n  - {family: act}", 7, "A label has no name"),
        ("key: p}", "key: p}\n  - {name: A B, family: act}", 7, "holds a blank"),
        ("id: praise", "id: praise, rul: x", 6, "key “rul” is unknown here. Did you mean rule?"),
        ("id: force", "id: force, type: choise", 8, "“choise” is not a value of type"),
        ("[strong, weak]", "[]", 8, "has no values to choose from"),
        ("[strong, weak]", "[weak, weak]", 8, "repeated value “weak”"),
        ("[strong, weak]", "strong", 8, "“values” should be a list"),
        ("id: force", "id: [a]", 8, "“id” should be a single value"),
        ("families:\n  act: {style: background fill}", "families: [act]", 2, "keys and values"),
        (
            "name: small",
            "name: small\nname: large",
            2,
            "stands here a second time (first in line 1)",
        ),
        ("name: small", "nam: small", 1, "key “nam” is unknown here. Did you mean name?"),
        ("name: small", "version: 1", 1, "The schema has no name"),
        ("name: small", "name: small\nversion: one", 2, "not a whole number"),
        ("name: small", "name: small\nspan_rules: {may_nest: perhaps}", 2, "is not a rule"),
        ("name: small", "name: !!python/object:os.system small", 1, "tag"),
        ("name: small", "name: small\n---", 2, "second YAML document"),
        ("name: small", "name: [small", 2, "not valid YAML"),
        ("name: small", "name: *other", 1, "Nothing is anchored as &other"),
        ("name: small", "name: small\x01", 1, "U+0001 is not allowed"),
        ("name: small", "name: small\ntabs:\n\t- one", 3, "not valid YAML"),
        ("id: praise", "id: praise, title: {english!: x}", 6, "not a language tag"),
    ],
)
def test_faults_are_named_with_their_line(old: str, new: str, line: int, words: str) -> None:
    assert old in SMALL
    text = SMALL.replace(old, new)
    with pytest.raises(UserError) as caught:
        read_schema(text.encode(), where="my.yaml")
    assert f"my.yaml, line {line}:" in str(caught.value)
    assert words in str(caught.value)
    assert str(caught.value.remedy)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"# only a remark\n", "empty"),
        (b"- a\n- b\n", "not a schema"),
        (b"just words", "not a schema"),
        (SMALL.encode("utf-16"), "not UTF-8"),
        (SMALL.replace("small", "sm\xe4ll").encode("latin-1"), "line 1: The file is not UTF-8"),
        (b"name: x\n" + b"#" * (1 << 20), "at most 1048576 are read"),
        (b"a: " + b"[" * 5000, "deep"),
        (b"a: &a [*a]", "inside what it repeats"),
        (b"\x00\x01\x02SQLite", "U+0000 is not allowed"),
        (b"%YAML 3.7\n---\nname: x", "not valid YAML"),
    ],
)
def test_what_is_no_schema_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(UserError) as caught:
        read_schema(data)
    assert words in str(caught.value)


def test_alias_bombs_are_refused_before_they_grow() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(UserError, match=r"line 5: The file holds more than 100000 values"):
        read_schema("\n".join(lines).encode())
    chain = ["a0: &a0 [x]"] + [f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 60)]
    with pytest.raises(UserError, match="deep"):
        read_schema("\n".join(chain).encode())


def test_unfit_schemas_are_not_written() -> None:
    label = Label(id="a", name="A", family="nowhere")
    with pytest.raises(UserError, match="not declared"):
        write_schema(Schema(name="x", labels=(label,)))


@settings(max_examples=examples(150))
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    try:
        read_schema(data)
    except UserError as error:
        assert str(error.what)


texts = st.text(
    alphabet=st.characters(
        exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffe\uffff"
    ),
    max_size=30,
) | st.sampled_from(
    ["true", "null", "~", "1_000", "2022-06-10", "- a", "a: b", "#x", "'", '"', "…"]
)
words = st.text(alphabet="abcXYZ019_-é中", min_size=1, max_size=8)
filled = texts.filter(bool)
titles = st.dictionaries(st.sampled_from(["en", "fr", "es", "zh-Hans"]), filled)
hexes = st.from_regex(r"\A#[0-9A-Fa-f]{6}\Z")
rules = st.sampled_from(list(Rule))


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    fold = str.casefold
    families = draw(st.lists(words, min_size=1, max_size=3, unique=True))
    names = draw(st.lists(words, max_size=5, unique_by=fold))
    ids = draw(st.lists(words, min_size=len(names), max_size=len(names), unique=True))
    some = st.lists(st.sampled_from(ids), unique=True).map(tuple) if ids else st.just(())
    keys = draw(st.permutations(list("abcdefgéж") + [""]))
    kinds = [draw(attribute_types(number, some)) for number in range(draw(st.integers(0, 4)))]
    labels = []
    for label_id, name, key in zip(ids, names, keys, strict=False):
        usable = [kind for kind in kinds if not kind.applies_to or label_id in kind.applies_to]
        examples = [
            Example(
                draw(filled.filter(str.strip)),
                {kind.id: draw(values_of(kind)) for kind in usable if draw(st.booleans())},
                draw(texts),
            )
            for _ in range(draw(st.integers(0, 2)))
        ]
        labels.append(
            Label(
                id=label_id,
                name=name,
                family=draw(st.sampled_from(families)),
                key=key,
                colour=Colour(draw(hexes), draw(hexes)),
                underline=draw(st.sampled_from(list(LineStyle))),
                titles=draw(titles),
                definition=draw(texts),
                rule=draw(texts),
                positive=tuple(examples[:1]),
                negative=tuple(examples[1:]),
                strength_cues=draw(st.dictionaries(words, filled, max_size=2)),
                formerly=(f"{name}-was",) if draw(st.booleans()) else (),
                retired=draw(st.booleans()),
            )
        )
    relation_names = draw(st.lists(words, max_size=3, unique_by=fold))
    return Schema(
        name=draw(filled.filter(str.strip)),
        version=draw(st.integers(1, 99)),
        labels=tuple(labels),
        families=tuple(
            Family(
                id=family,
                meaning=draw(texts),
                style=draw(st.sampled_from(list(FamilyStyle))),
                titles=draw(titles),
            )
            for family in families
        ),
        attributes=tuple(kinds),
        relations=tuple(
            RelationType(
                id=f"r{number}",
                name=name,
                from_labels=draw(some),
                to_labels=draw(some),
                help=draw(texts),
                titles=draw(titles),
            )
            for number, name in enumerate(relation_names)
        ),
        rules=SpanRules(
            nesting=draw(rules),
            same_label_nesting=draw(rules),
            identical_range_two_labels=draw(rules),
            crossing_overlap=draw(rules),
            cross_paragraph=draw(rules),
            edge_whitespace=draw(rules),
            notes=draw(st.dictionaries(words, texts, max_size=2)),
        ),
        document_fields=tuple(draw(st.lists(texts, max_size=3))),
        language_of_examples=draw(texts),
        extensions=tuple(
            draw(
                st.lists(st.dictionaries(words, texts | st.booleans() | st.integers()), max_size=2)
            )
        ),
    )


@st.composite
def attribute_types(
    draw: st.DrawFn, number: int, some: st.SearchStrategy[tuple[str, ...]]
) -> AttributeType:
    kind = draw(st.sampled_from(list(AttributeKind)))
    values: tuple[str, ...] = ()
    if kind is AttributeKind.CHOICE:
        visible = texts.filter(lambda text: bool(text.strip()) and text.isprintable())
        values = tuple(draw(st.lists(visible, min_size=1, max_size=3, unique=True)))
    bare = AttributeType(
        id=f"k{number}",
        name=f"{draw(words)}.{number}",
        kind=kind,
        values=values,
        applies_to=draw(some),
        multiple=draw(st.booleans()),
        help=draw(texts),
        titles=draw(titles),
    )
    default = draw(st.none() | values_of(bare))
    return AttributeType(
        **{slot: getattr(bare, slot) for slot in bare.__slots__ if slot != "default"},
        default=default,
    )


def values_of(kind: AttributeType) -> st.SearchStrategy[object]:
    one: st.SearchStrategy[object] = {
        AttributeKind.CHOICE: st.sampled_from(kind.values or ("",)),
        AttributeKind.TEXT: texts,
        AttributeKind.NUMBER: st.integers(-(10**20), 10**20) | st.floats(-1e300, 1e300),
        AttributeKind.BOOLEAN: st.booleans(),
    }[kind.kind]
    return st.lists(one, max_size=3) if kind.multiple else one


@settings(max_examples=examples(20), suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(schemas())
def test_any_schema_is_written_and_read_back_unchanged(schema: Schema) -> None:
    assert read_schema(write_schema(schema), where="x") == schema
