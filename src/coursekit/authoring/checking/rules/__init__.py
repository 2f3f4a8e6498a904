"""What ``coursekit check`` looks for: a module for each rule, named as findings name the rule.

Nothing lists them: a module in this folder is a rule. It has one class made from ``Rule``, which says what the rule
finds, why, what it needs, and an example that fails and one that passes.
"""

from __future__ import annotations

from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module
from pkgutil import iter_modules

from coursekit.authoring.checking.rule import Rule, needs_of


@cache
def every_rule() -> dict[str, type[Rule]]:
    """All rules by name, in the order of the alphabet."""
    return {module.name: _rule_in(module.name) for module in sorted(iter_modules(__path__))}


def _rule_in(name: str) -> type[Rule]:
    module = import_module(f"{__name__}.{name}")
    made = [found for found in vars(module).values() if isinstance(found, type) and issubclass(found, Rule)]
    return next(rule for rule in made if rule.__module__ == module.__name__)


@cache
def rules_in_order() -> tuple[type[Rule], ...]:
    """All rules, each behind those that it needs to have run."""
    rules = every_rule()
    before = {
        name: {need.after for check in rule.checks() for need in needs_of(check) if need.after}
        for name, rule in rules.items()
    }
    return tuple(rules[name] for name in TopologicalSorter(before).static_order())
