"""Abbreviations whose stop belongs to the word, by language.

The lists are short on purpose: they hold what stands in diplomatic statements. Letters with
stops between them, such as U.S. or EE.UU., are known by their shape in every language.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The abbreviations of one language.

    Attributes (words are patterns, so that a following word can be asked for):
        always: the stop belongs to them wherever they stand.
        before_number: the stop belongs to them only before a number, as in "No. 5".
        starters: words with a capital that begin a sentence rather than go on with a name, so
            that "the U.S. We" ends a sentence and "the U.S. President" does not.
    """

    always: tuple[str, ...] = ()
    before_number: tuple[str, ...] = ()
    starters: tuple[str, ...] = ()


_ENGLISH = Abbreviations(
    always=tuple(
        "Mr Mrs Ms Messrs Dr Prof Hon Rev Gen Lt Col Maj Capt Sgt Adm Amb Gov Sen Rep Pres St Jr "
        r"Sr Ph\.D vs viz etc cf al Inc Ltd Co Corp Dept Bros approx".split()
    ),
    before_number=tuple(
        "No Nos Art Arts art arts Sec sec para paras p pp vol Vol Ch ch chap fig Fig Res res "
        "Jan Feb Aug Sept Sep Oct Nov Dec".split()
    ),
    starters=tuple(
        "The We Our It Its This That These Those They Their He She His Her In On At As By For From "
        "With To And But Or If When While After Before Since Both All Each Such There Today "
        "Together However Moreover Further Furthermore Finally You I".split()
    ),
)

_FRENCH = Abbreviations(
    always=tuple(
        r"M MM Mmes Mlle Mlles Mgr Dr Pr Prof St Ste etc cf ex env av apr éd ibid op Cie J\.-C "
        r"p(?=\.\s?ex)".split()
    ),
    before_number=tuple("art Art al p pp n no nos vol chap par fig Rés rés".split()),
    starters=tuple(
        "Le La Les L D Un Une Des Du De Ce Cet Cette Ces Nous Notre Nos Il Ils Elle Elles On En Au "
        "Aux À Dans Par Pour Avec Sur Et Mais Si Quand Depuis Après Avant Tous Toutes Ainsi "
        "Enfin Je Vous Ils C S Qu".split()
    ),
)

_SPANISH = Abbreviations(
    always=tuple(
        "Sr Sra Sres Sras Srta Dr Dra Dres D Dña Ud Uds Vd Vds Excmo Excma Ilmo Ilma Gral Prof Ing "
        r"Lic EE UU ej etc cf Cía Pdte p(?=\.\s?ej)".split()
    ),
    before_number=tuple("art arts Art núm núms Núm pág págs p pp cap vol inc párr Res".split()),
    starters=tuple(
        "El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Ese Esa Nosotros Nuestro Nuestra "
        "Nuestros Nuestras Ellos Ellas Su Sus En Al Del De Por Para Con Sobre Y Pero Si Cuando "
        "Desde Tras Antes Todos Todas Asimismo Además Finalmente Es Se No".split()
    ),
)

_RUSSIAN = Abbreviations(
    always=tuple("г гг в вв т д п е им ул ред проф акад др пр тыс руб долл напр".split()),
    before_number=tuple("ст п пп стр с рис гл см № ч".split()),
    starters=tuple(
        "Мы Наш Наша Наши Он Она Они Это Эти Этот Эта В Во На По С Со К О Об Для При Из И А Но "
        "Если Когда После До Все Также Я Вы Их Его".split()
    ),
)

_ARABIC = Abbreviations(always=("د", "أ", "م", "ص", "هـ", "ق"))

_BY_LANGUAGE = {
    "": _ENGLISH,
    "en": _ENGLISH,
    "fr": _FRENCH,
    "es": _SPANISH,
    "ru": _RUSSIAN,
    "ar": _ARABIC,
}


def abbreviations_of(language: str) -> Abbreviations:
    """Return the abbreviations of a primary language subtag; none where it is not known."""
    return _BY_LANGUAGE.get(language, Abbreviations())
