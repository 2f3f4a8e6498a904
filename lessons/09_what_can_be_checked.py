# ---
# jupyter:
#   jupytext:
#     cell_markers: '"""'
#     notebook_metadata_filter: -jupytext.text_representation
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
"""
# 09 · What can be checked, and what will happen?

**Why it matters.** Some claims can be looked up in minutes, others never. Whoever knows which is
which checks where it pays, and says “not found” when that is all there is to say.

**You will be able to**

- **09.1** Tell what public sources can settle, and where to look first.
- **09.2** Say what a finding shows and what it leaves open.
- **09.3** Compare reports of the same words, and notice when the setting or the tone has shifted.
- **09.4** Give a forecast that can be settled, and tell what it will score.

**Time:** 25 minutes

**Read first:** paragraphs 3–5, 15 and 18
"""

# %% [markdown]
"""
## Before you start

Run each cell with **Shift + Enter**.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("09-predict")

# %% [markdown]
"""
## Activity 1 · What leaves a trace?

Events, offices, numbers, dates and spoken words leave traces: reports, lists, records. A motive, an
opinion, an image or the future does not.
"""

# %%
course.quiz("09-checkable")

# %% [markdown]
"""
For this course 32 claims were looked up, mostly in copies of which only an excerpt could be read.
“Supported” means that public sources say so too. Each claim [has its row](facts.md#c01).
"""

# %%
course.chart("claims")

# %% [markdown]
"""
## Activity 2 · Leave the page

Fact-checkers do not stay on a page to judge it. They open other tabs: who is behind this, what do
others say, where is the first-hand record? That is [lateral reading](glossary.md#lateral-reading). Plan
before you look.
"""

# %%
course.quiz("09-plan")

# %% [markdown]
"""
This is what checking paragraph 18 brought.
"""

# %%
course.table("findings", "C31", "C32")

# %%
course.quiz("09-setting")

# %% [markdown]
"""
## Activity 3 · Not found, and firmer than found

Now paragraphs 5 and 15.
"""

# %%
course.table("findings", "C15", "C28")

# %%
course.quiz("09-not-found", "09-drift")

# %% [markdown]
"""
## Activity 4 · What does “in part” mean?

In lesson 03 you counted the days from Maduro's jailing to Moscow's support. The count depends on which
act ends it and whose clock begins it ([C08](facts.md#c08)). A checker still has to give one verdict.
"""

# %%
course.quiz("09-in-part")

# %% [markdown]
"""
**Try it:** put `"C03"` in place of `"C11"`, and run the cell again. Which two paragraphs use one and the
same statement?
"""

# %%
course.table("findings", "C08", "C10", "C11")

# %% [markdown]
"""
**Nobody has settled yet:**

- the column's first page and day ([C02](facts.md#c02)), and how paragraph 8 was printed
  ([C17](facts.md#c17));
- the sentence of paragraph 5 ([C15](facts.md#c15)) and the exact words of the post in paragraph 9
  ([C19](facts.md#c19));
- a second source for the two experts ([C25](facts.md#c25), [C27](facts.md#c27));
- what stands in the unread parts of four texts ([C18](facts.md#c18), [C28](facts.md#c28),
  [C29](facts.md#c29), [C32](facts.md#c32));
- whether President Putin spoke later ([C07](facts.md#c07)).

No finding in these rows is later than 7 February 2026.
"""

# %% [markdown]
"""
## Activity 5 · What will happen?

The future cannot be looked up, but a [forecast](glossary.md#forecast) can be settled later, if it names a
day and a rule. Begin with a [base rate](glossary.md#base-rate): how often did such a thing happen before?

The [Brier score](glossary.md#brier-score) of lesson 05 serves for forecasts, too: what happened counts
as 1 (yes) or 0 (no), your per cent as a number between them. The mean of the squared differences is the
score, and lower is better.

If one is settled when you read it, answer as you would have before, then look it up.
"""

# %%
course.quiz("09-meeting", "09-election", "09-assembly")

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("09-exit-brier", "09-exit-mind")

# %% [markdown]
"""
## Takeaways

- **09.1** What leaves a trace can be checked. Look for the first-hand record first.
- **09.2** Of 32 claims 19 are supported, 7 in part. Three were not found, which does not make them
  false; two met a conflict. One, a motive, cannot be checked.
- **09.3** True words can stand in the wrong setting, and a signal can grow into an offer on its way.
- **09.4** A forecast needs a number, a day and a rule. Being very sure and wrong costs most.
"""

# %% [markdown]
"""
## Next

[10 · What is your verdict?](10_your_verdict.ipynb) brings everything together.

Before you leave, save your work.
"""

# %%
course.my_work("09")
