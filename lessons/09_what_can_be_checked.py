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

**Why it matters.** You can look up some claims in minutes, and others never. If you know which is which,
you do not waste time, and you say “not found” when that is all you know.

**You will be able to**

- **09.1** Say what public sources can settle, and where to look first.
- **09.2** Say what a finding shows and what it leaves open.
- **09.3** Compare reports of the same words, and notice when the setting or the tone has changed.
- **09.4** Make a forecast that can be settled, and work out its score.

**Time:** 30 minutes

**Read first:** paragraphs 2–5, 9–10, 15 and 17–18
"""

# %% [markdown]
"""
## Before you start
"""

# %% [markdown] tags=["in-notebook"]
"""
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

Events, offices, numbers, dates and spoken words leave traces: reports, lists, records. Motives, opinions,
images and the future do not.
"""

# %%
course.quiz("09-checkable")

# %% [markdown]
"""
For this course we looked up 32 claims. Of most sources we could read only an excerpt. “Supported” means
that public sources say so too. Each claim [has its row](facts.md#c01).
"""

# %%
course.chart("claims")

# %% [markdown]
"""
Here is your guess again. Was the column more reliable than you expected, or less?
"""

# %%
course.quiz("09-predict", "09-sound")

# %% [markdown]
"""
## Activity 2 · Leave the page

Fact-checkers do not stay on a page to judge it. They open other tabs and ask: Who is behind this? What do
others say? Where is the first-hand record? This is [lateral reading](glossary.md#lateral-reading).

**A worked example.** Paragraph 17 says that an institute belongs to an opponent of Russia's president.

1. *What kind of claim?* A claim about who founded an institute. That leaves a trace.
2. *Where first?* On the institute's own site, because the institute knows best who founded it.
3. *What was found?* The site says that he founded it in 2024, and calls him a long-time opponent
   ([C30](facts.md#c30)). The column is right.
4. *What stays open?* Whether the institute writes what its founder likes. No record settles that.

Now plan three checks of your own before you look.
"""

# %%
course.quiz("09-plan")

# %% [markdown]
"""
Here is what we found about paragraph 18.
"""

# %%
course.table("findings", "C31", "C32")

# %%
course.quiz("09-setting")

# %% [markdown]
"""
## Activity 3 · Not found, or shifted on the way

Now look at paragraphs 5 and 15, and then at a paper that paragraph 17 quotes.
"""

# %%
course.table("findings", "C15", "C28")

# %%
course.quiz("09-not-found", "09-drift", "09-selected")

# %% [markdown]
"""
## Activity 4 · What does “in part” mean?

A checker has to give one verdict, even if only half of a claim is confirmed.
"""

# %%
course.quiz("09-partly")

# %% [markdown]
"""
**Try it:** look at another claim that is supported in part. Put `"C10"` in place of `"C20"`, and run the cell
again. Which half holds?
"""

# %%
course.table("findings", "C03", "C08", "C20")

# %%
course.quiz("09-one-document")

# %% [markdown]
"""
**These points are still open:**

- the column's first page and day ([C02](facts.md#c02)), and how paragraph 8 was printed
  ([C17](facts.md#c17));
- the quoted sentence in paragraph 5 ([C15](facts.md#c15)) and the exact words of the post in paragraph 9
  ([C19](facts.md#c19));
- a second source for the two experts ([C25](facts.md#c25), [C27](facts.md#c27));
- what the unread parts of four texts say ([C18](facts.md#c18), [C28](facts.md#c28), [C29](facts.md#c29),
  [C32](facts.md#c32));
- whether President Putin spoke later ([C07](facts.md#c07)).

No finding in these rows is later than 7 February 2026 ([C15](facts.md#c15)).
"""

# %% [markdown]
"""
## Activity 5 · What will happen?

You cannot look up the future, but a [forecast](glossary.md#forecast) can be settled later if it names a day
and a rule. Begin with a [base rate](glossary.md#base-rate): how often did such a thing happen before?

You can use the [Brier score](glossary.md#brier-score) of lesson 05 for forecasts too. **A worked example.**
You give an event 80%, which is 0.8. If it happens, it counts as 1: the difference is 0.2, and its square is
0.04. If it does not, it counts as 0: the difference is 0.8, and its square is 0.64. The mean over all your
forecasts is your score, and lower is better.
"""

# %%
course.quiz("09-settled")

# %% [markdown]
"""
Now make three forecasts of your own. If the result of one is already known, answer as you would have
before, and then look it up.
"""

# %%
course.quiz("09-meeting", "09-election", "09-assembly")

# %% [markdown]
"""
## Exit ticket

One question for each objective, and a few lines of your own.
"""

# %%
course.quiz("09-exit-trace", "09-exit-open", "09-exit-words", "09-exit-brier", "09-exit-mind")

# %% [markdown]
"""
Last, do it on a text that nobody has explained to you. [Lesson 11](11_practice.ipynb) has more of them.
"""

# %%
course.quiz("check-b-where", "check-b-setting")

# %% [markdown]
"""
## Takeaways

- **09.1** You can check what leaves a trace. Look for the first-hand record first.
- **09.2** Of 32 claims 19 are supported, 7 in part. Three were not found, but they may still be true. For
  two, a source says otherwise. One, a motive, cannot be checked.
- **09.3** True words can be put into the wrong setting. A retelling can make a claim sound firmer or
  weaker.
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
