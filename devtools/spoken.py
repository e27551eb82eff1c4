"""The sentences from below the window, found in the sources by what their places are typed as.

A text that may be shown to people is a ``Spoken`` (declannot/domain/message.py): so says the
annotation of the parameter, field, variable or result that holds it. Every literal in such a
place is a text to translate, whatever the function is called; and an expression there that is
neither a literal nor a ``Spoken`` itself is a text no translator would ever see, which
``unseen`` names with its line.

``Spoken(value)`` says of a value that it is such a text where no annotation can: one that was
read back from a file, or comes from a list in another place.

Names are followed without types being inferred: a call is looked up by its name, in its own file
before the others; a variable by what is assigned to it in its function, its file, then elsewhere.
"""

from __future__ import annotations

import ast
import gc
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from devtools.places import FORMS, ROOT

MARK = "Spoken"
PACKAGE = ROOT / "declannot"
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Found = tuple[ast.AST, tuple[ast.AST, ...]]
_OF_USE = (
    ast.Call,
    ast.AnnAssign,
    ast.Return,
    ast.Yield,
    ast.ImportFrom,
    ast.ClassDef,
    *_Function.__args__,
)
_BARE = (ast.Constant, ast.Name, ast.expr_context, ast.operator, ast.cmpop, ast.alias)
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef, ast.Module)


@dataclass
class _Callable:
    """A function, method or class of a file: which of its arguments are texts.

    Attributes:
        places: by place.
        names: by name.
        bases: of a class without ``__init__``: those whose arguments it takes.
        above: of a class: its bases.
    """

    places: set[int] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    bases: tuple[str, ...] = ()
    above: tuple[str, ...] = ()


@dataclass
class _Texts:
    """What the sources declare to be texts."""

    calls: defaultdict[str, dict[Path, _Callable]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    imports: defaultdict[Path, dict[str, Path]] = field(default_factory=lambda: defaultdict(dict))
    results: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=lambda: {"template"})
    constants: set[str] = field(default_factory=set)

    def called(self, path: Path, name: str) -> dict[Path, _Callable]:
        """Return what ``name`` may be in a file: its own, one it imports, else any so called."""
        known = self.calls.get(name, {})
        for place in (path, self.imports[path].get(name)):
            if place in known:
                return {place: known[place]}
        return known


@dataclass
class _Names:
    """The variables of a scope."""

    declared: set[str] = field(default_factory=set)
    assigned: defaultdict[str, list[ast.expr]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, scope: ast.AST) -> _Names:
        """Return those of a function with all in it, or of a class or module by itself."""
        names = cls()
        if isinstance(scope, _Function):
            every = (*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs)
            names.declared.update(each.arg for each in every if _tells(each.annotation))
        for node in ast.walk(scope) if isinstance(scope, _Function) else _body(scope):
            names._note(node)
        return names

    def _note(self, node: ast.AST) -> None:
        if isinstance(node, ast.Assign):
            for each in node.targets:
                self._bind(each, node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if _tells(node.annotation):
                self.declared.add(node.target.id)
        elif isinstance(node, ast.NamedExpr):
            self._bind(node.target, node.value)
        elif isinstance(node, ast.For | ast.comprehension):
            self._bind(node.target, node.iter)

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        for each in ast.walk(target):
            if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store):
                self.assigned[each.id].append(value)


@dataclass(frozen=True)
class _Place:
    """An expression that stands where a text is wanted, and the scopes around it."""

    file: Path
    value: ast.expr
    scopes: tuple[ast.AST, ...]


def sources() -> list[Path]:
    """Return the files whose sentences reach the window: not forms, not the command line's."""
    return [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.parent != FORMS
        and PACKAGE / "cli" not in path.parents
        and path.name != "__main__.py"
    ]


def texts(files: Sequence[Path] | None = None) -> set[str]:
    """Return every text to translate in ``files`` (those of the program unless given)."""
    walk = _program() if files is None else _Walk(files)
    found = {text for each in walk.places() for text in walk.literals(each.value, each.scopes)}
    return found - {""}


def unseen(files: Sequence[Path] | None = None) -> list[str]:
    """Return ``file:line: expression`` for each text that is put together or comes from nowhere."""
    walk = _program() if files is None else _Walk(files)
    return [
        f"{place.file}:{place.value.lineno}: {ast.unparse(place.value)}"
        for place in walk.places()
        if not walk.is_text(place.value, place.scopes)
    ]


@cache
def _program() -> _Walk:
    return _Walk(sources())


class _Walk:
    """Goes through files that are read once."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._found: dict[Path, list[_Found]] = {}
        self._texts = _Texts()
        self._names: dict[ast.AST, _Names] = {}
        with _no_garbage():  # a million nodes that all stay
            self._read(files)
        self._makers = {MARK, "message", "Message", *self._texts.results}

    def _read(self, files: Sequence[Path]) -> None:
        for path in files:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            self._found[path] = []
            _gather(tree, (tree,), self._found[path])
            for node, scopes in self._found[path]:
                self._declare(path, node, scopes)

    def _declare(self, path: Path, node: ast.AST, scopes: tuple[ast.AST, ...]) -> None:
        """Note what ``node`` declares to be a text."""
        if isinstance(node, ast.ClassDef):
            self._declare_class(path, node)
        elif isinstance(node, _Function):
            self._declare_function(path, node, scopes[-1])
        elif isinstance(node, ast.ImportFrom) and node.module:
            file = ROOT.joinpath(*node.module.split(".")).with_suffix(".py")
            names = (each.asname or each.name for each in node.names)
            self._texts.imports[path].update(dict.fromkeys(names, file))
        elif isinstance(node, ast.AnnAssign) and _marked(node.annotation):
            if isinstance(node.target, ast.Attribute):
                self._texts.attributes.add(node.target.attr)
            elif isinstance(node.target, ast.Name) and isinstance(scopes[-1], ast.ClassDef):
                self._texts.attributes.add(node.target.id)
            elif isinstance(node.target, ast.Name) and isinstance(scopes[-1], ast.Module):
                self._texts.constants.add(node.target.id)

    def _declare_class(self, path: Path, node: ast.ClassDef) -> None:
        known = self._texts.calls[node.name].setdefault(path, _Callable())
        known.above = tuple(_last_name(base) for base in node.bases)
        if any(isinstance(each, _Function) and each.name == "__init__" for each in node.body):
            return
        known.bases = known.above
        fields = [
            each
            for each in node.body
            if isinstance(each, ast.AnnAssign) and not _mentions(each.annotation, "ClassVar")
        ]
        for number, each in enumerate(fields):
            if isinstance(each.target, ast.Name) and _marked(each.annotation):
                known.places.add(number)
                known.names.add(each.target.id)

    def _declare_function(self, path: Path, node: _Function, around: ast.AST) -> None:
        if _tells(node.returns):
            self._texts.results.add(node.name)
            self._texts.attributes.add(node.name)  # where it is a property
        arguments = [*node.args.posonlyargs, *node.args.args]
        owner = around if isinstance(around, ast.ClassDef) else None
        if owner and not any(_last_name(each) == "staticmethod" for each in node.decorator_list):
            arguments = arguments[1:]
        called = owner.name if owner is not None and node.name == "__init__" else node.name
        known = self._texts.calls[called].setdefault(path, _Callable())
        known.places.update(n for n, each in enumerate(arguments) if _marked(each.annotation))
        every = [*arguments, *node.args.kwonlyargs]
        known.names.update(each.arg for each in every if _marked(each.annotation))

    def places(self) -> Iterator[_Place]:
        """Yield every expression that stands where a text is wanted."""
        for path, found in self._found.items():
            for node, scopes in found:
                yield from (_Place(path, e, scopes) for e in self._wanted(path, node, scopes))

    def _wanted(self, path: Path, node: ast.AST, scopes: tuple[ast.AST, ...]) -> list[ast.expr]:
        if isinstance(node, ast.Call):
            if _last_name(node.func) == MARK:
                return [each for each in node.args if isinstance(each, ast.Constant)]
            return self._arguments(path, node, scopes)
        if isinstance(node, ast.AnnAssign) and node.value and _marked(node.annotation):
            return [node.value]
        if isinstance(node, ast.Return | ast.Yield) and node.value:
            function = next((each for each in scopes[::-1] if isinstance(each, _Function)), None)
            return [node.value] if function and _marked(function.returns) else []
        return _marked_defaults(node.args) if isinstance(node, _Function) else []

    def _arguments(self, path: Path, call: ast.Call, scopes: tuple[ast.AST, ...]) -> list[ast.expr]:
        known = [each for each in self._called(path, call, scopes) if each.names]
        found = [
            argument
            for number, argument in enumerate(call.args)
            if any(number in each.places for each in known)
        ]
        found += [
            keyword.value
            for keyword in call.keywords
            if any(keyword.arg in each.names for each in known)
        ]
        return found

    def _called(
        self, path: Path, call: ast.Call, scopes: tuple[ast.AST, ...]
    ) -> Iterator[_Callable]:
        name = _last_name(call.func)
        owner = next((each for each in scopes[::-1] if isinstance(each, ast.ClassDef)), None)
        if name == "cls" and owner is not None:
            name = owner.name
        if name == "__init__" and owner is not None:
            for above in self._texts.calls[owner.name][path].above:
                yield from self._with_bases(path, above)
        else:
            yield from self._with_bases(path, name)

    def _with_bases(self, path: Path, name: str) -> Iterator[_Callable]:
        for place, each in self._texts.called(path, name).items():
            yield each
            for base in each.bases:
                if base != name:
                    yield from self._with_bases(place, base)

    def literals(self, value: ast.expr, scopes: tuple[ast.AST, ...]) -> Iterator[str]:
        """Yield the texts that ``value`` may come to."""
        if isinstance(value, ast.Constant):
            if isinstance(value.value, str):
                yield value.value
        elif isinstance(value, ast.Name):
            if not self._declared(value.id, scopes):
                for each in self._assigned(value.id, scopes):
                    yield from self.literals(each, scopes)
        else:
            for part in _parts(value):
                yield from self.literals(part, scopes)

    def is_text(self, value: ast.expr, scopes: tuple[ast.AST, ...], depth: int = 0) -> bool:
        """Whether ``value`` is a literal, or comes from a place that holds texts."""
        if isinstance(value, ast.Constant):
            return value.value is None or isinstance(value.value, str)
        if isinstance(value, ast.Name):
            return self._is_text_name(value.id, scopes, depth)
        if isinstance(value, ast.Attribute):
            return value.attr in self._texts.attributes | self._texts.constants
        if isinstance(value, ast.Call) and _last_name(value.func) in self._makers:
            return True
        parts = _parts(value)
        return bool(parts) and all(self.is_text(part, scopes, depth) for part in parts)

    def _is_text_name(self, name: str, scopes: tuple[ast.AST, ...], depth: int) -> bool:
        if self._declared(name, scopes):
            return True
        assigned = self._assigned(name, scopes)
        if assigned:
            return depth < 8 and all(self.is_text(e, scopes, depth + 1) for e in assigned)
        return name in self._texts.constants

    def _declared(self, name: str, scopes: tuple[ast.AST, ...]) -> bool:
        """Whether an annotation around says that ``name`` holds a text."""
        return any(name in self._names_in(scope).declared for scope in scopes)

    def _assigned(self, name: str, scopes: tuple[ast.AST, ...]) -> list[ast.expr]:
        """Return what is assigned to a variable in the innermost scope that assigns to it."""
        tables = (self._names_in(scope).assigned for scope in scopes[::-1])
        return next((table[name] for table in tables if name in table), [])

    def _names_in(self, scope: ast.AST) -> _Names:
        if scope not in self._names:
            self._names[scope] = _Names.of(scope)
        return self._names[scope]


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Let Python look for no garbage meanwhile."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _parts(value: ast.expr) -> list[ast.expr]:
    """Return the expressions one of which ``value`` comes to; nothing if it is put together."""
    match value:
        case ast.IfExp():
            return [value.body, value.orelse]
        case ast.BoolOp():
            return value.values
        case ast.Tuple() | ast.List() | ast.Set():
            return value.elts
        case ast.Dict():
            return value.values
        case ast.Subscript() | ast.NamedExpr() | ast.Starred():
            return [value.value]
        case ast.Call(func=ast.Attribute(value=table, attr="get" | "items" | "values")):
            return [table, *value.args[1:]]
    return []


def _gather(node: ast.AST, scopes: tuple[ast.AST, ...], found: list[_Found]) -> None:
    """Add what can declare or want a text, with the scopes around it."""
    for part in vars(node).values():
        for child in part if isinstance(part, list) else (part,):
            if isinstance(child, ast.AST) and not isinstance(child, _BARE):
                if isinstance(child, _OF_USE):
                    found.append((child, scopes))
                _gather(child, (*scopes, child) if isinstance(child, _SCOPES) else scopes, found)


def _body(scope: ast.AST) -> list[ast.stmt]:
    body = getattr(scope, "body", [])
    return body if isinstance(body, list) else []


def _marked(annotation: ast.expr | None) -> bool:
    return annotation is not None and _mentions(annotation, MARK)


def _tells(annotation: ast.expr | None) -> bool:
    """Whether what is annotated so holds a text, or a message that was made of one."""
    return _marked(annotation) or (annotation is not None and _mentions(annotation, "Message"))


def _mentions(annotation: ast.expr, name: str) -> bool:
    return any(_last_name(each) == name for each in ast.walk(annotation))


def _marked_defaults(arguments: ast.arguments) -> list[ast.expr]:
    places = [*arguments.posonlyargs, *arguments.args]
    late = places[len(places) - len(arguments.defaults) :]
    pairs = [*zip(late, arguments.defaults, strict=True)]
    pairs += [
        (each, value)
        for each, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if value is not None
    ]
    return [value for each, value in pairs if _marked(each.annotation)]


def _last_name(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Call):
        return _last_name(node.func)
    return node.attr if isinstance(node, ast.Attribute) else ""
