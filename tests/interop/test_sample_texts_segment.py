"""Maps and segmentation on the sample statements in seven languages."""

from pathlib import Path

import pytest

from declannot.domain.segment import graphemes, sentence_at, sentences, tokens, word_at, words
from declannot.domain.text import StatementText

FOLDER = Path(__file__).parents[3] / "shared" / "samples" / "statements"
FILES = sorted(FOLDER.glob("*.txt"))


@pytest.mark.skipif(not FILES, reason="the sample statements are not there")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_sample_is_mapped_and_segmented_exactly(path: Path) -> None:
    text = path.read_bytes().decode("utf-8-sig")
    language = path.stem[:2]
    statement = StatementText(text)
    edges = {0} | {end for _, end in graphemes(text)}
    assert all(start in edges and end in edges for start, end in tokens(text, language))
    for start, end in words(text, language)[::7]:
        assert word_at(statement, start, language) == (start, end)
        assert statement.from_utf16(statement.to_utf16(start)) == start
        assert statement.to_utf16(end) == len(text[:end].encode("utf-16-le")) // 2
        assert statement.from_byte(statement.to_byte(end)) == end
        assert statement.to_byte(start) == len(text[:start].encode())
    for start, end in sentences(text, language):
        assert sentence_at(statement, (start + end) // 2, language) == (start, end)
