# %% [markdown]
r"""# 02 · Who pays?

Words such as "loans" and "balances", `course.chart("loans")` and \$1 billion stay as they are: äöü.
"""

# %%
from coursekit import load

course = load()

# %%
course.chart("loans")

# %%
course.table("loans", "T1", "T2")
course.table('loan_notes', "T1")  # fmt: skip

# %%
course.table("balances")  # äöü, all of them: "balances"

# %%
course.add_up("T1", "T2", count="used", against="T5")  # type: ignore[arg-type]
course.add_up("T1", count="announced")

# %%
course.quiz("loans", "used")
