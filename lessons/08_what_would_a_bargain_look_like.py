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
# 08 · What would a bargain look like?

**Why it matters.** The column says that two powers may be bargaining over other people's countries.
A small model shows what such a bargain would take, who could gain, and who is not even asked.

**You will be able to**

- **08.1** Turn an image of haggling into the parts of a model, and say what evidence there is for it.
- **08.2** Read the picture of a bargain: no deal, what is possible, and the deal that a rule picks.
- **08.3** Tell when linking two issues brings a gain, when it does not, and when a swap is refused.
- **08.4** Say what the model leaves out, and what follows from it and what does not.

**Time:** 30 minutes

**Read first:** paragraphs 6–7, 15–16
"""

# %% [markdown]
"""
## Before you start

Load the course, then guess. You can put your guess to the test in activity 3.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("08-predict")

# %% [markdown]
"""
## Activity 1 · From an image to a model

Paragraph 16 offers a [metaphor](glossary.md#metaphor): bosses who haggle over territory. A metaphor
cannot be wrong, only more or less fitting. A **model** can be wrong, because it has to say what it
takes for granted. It asks for four things: who bargains, about what, what each thing is worth to each
side, and what each would have without a deal.
"""

# %%
course.quiz("08-parts")

# %% [markdown]
"""
Paragraph 15 is closer to evidence. It reports a witness, who reported that the Kremlin had signalled a
readiness to swap. She spoke behind closed doors, on 14 October 2019 ([C28](facts.md#c28)).
"""

# %%
course.quiz("08-signal")

# %% [markdown]
"""
## Activity 2 · What is possible, and what would a rule pick?

From here on every number is **made up**. Nobody outside knows what the two governments want, and how
much. What is divided here is a *say*: how far each side's wishes decide what happens in a country.

Each side has 100 points and spreads them over the two issues: its [utility](glossary.md#utility). What
it would have without a deal is the [no-deal point](glossary.md#no-deal-point). It is also the
[reservation point](glossary.md#reservation-point): no side signs for less
([pon-reservation](facts.md#pon-reservation)).
"""

# %%
course.quiz("08-no-deal")

# %% [markdown]
"""
The figure shows all that can be reached: the [feasible set](glossary.md#feasible-set). Its upper edge
is the [Pareto frontier](glossary.md#pareto-frontier). Which point on it? John Nash put four demands to
any rule ([nash-1950](facts.md#nash-1950)):

1. Nothing is wasted: no other deal is better for both.
2. Two sides that differ in nothing get the same.
3. It makes no difference in which points a side counts.
4. Taking away a deal that would not be chosen anyway changes nothing.

Only one rule meets all four: multiply the two gains over no deal, and take the deal with the largest
product. It is called the [Nash solution](glossary.md#nash-solution). In the figure it is “Both at once”, with
52 × 26 = 1,352. The whole swap has 60 × 22 = 1,320.

Is the computer right? Nash gave an example himself: two boys barter nine things, among them a book, a
ball and a pen. This model finds the barter of his paper, with gains of 12 and 5
([nash-example](facts.md#nash-example)).
"""

# %%
course.chart("bargain")

# %%
course.quiz("08-frontier", "08-units")

# %% [markdown]
"""
## Activity 3 · One by one, or both at once?

Now the numbers are yours. Bargaining “issue by issue” settles each country as if the other did not
exist. “Both at once” is [linking issues](glossary.md#linking-issues). In the “whole swap” each side gets
the whole say over the country that matters more to it: the plainest reading of paragraph 15.

**Try it.** Move one slider at a time. The sentence, the figure and the table follow at once. Then answer
the questions below, which tell you what to set.
"""

# %%
course.bargain()

# %%
course.quiz("08-link-when", "08-power", "08-swap")

# %% [markdown]
"""
In this model linking never leaves a side with less than issue by issue: each gets at least half of the
most it could gain. That comes from the assumptions, above all that half of a thing is worth half as
much. In other models one side can lose by linking ([harstad-2001](facts.md#harstad-2001)), and not
everybody wants issues linked ([horstmann-2000](facts.md#horstmann-2000)).
"""

# %% [markdown]
"""
## Activity 4 · Who has no seat?

Go back to the screen. At its foot are sliders for the people of Ukraine and the people of Venezuela. Move them as
far as you like, and watch the figure. Then open “What the model assumes”.
"""

# %%
course.quiz("08-unseated", "08-neither")

# %% [markdown]
"""
A model that leaves people out does not say that they do not count. It says nothing about them, and
whoever uses it has to say so. The last question is about evidence: what would it take to know?
"""

# %%
course.quiz("08-evidence")

# %% [markdown]
"""
## Exit ticket

One question, and a few lines of your own.
"""

# %%
course.quiz("08-exit-claim", "08-exit-essay")

# %% [markdown]
"""
## Takeaways

- **08.1** A model has to name sides, issues, worths and what each has without a deal. For the trade
  itself there is a report of informal signals, and no offer.
- **08.2** Inside the frontier both can still gain. On it, one gains what the other gives up. Nash's rule
  takes the largest product of the two gains.
- **08.3** Linking pays when the sides rank the issues differently, and not otherwise. A whole swap can be
  worse for a side than no deal. Whoever needs a deal less gets more from it.
- **08.4** What is efficient for two can be a loss to those without a seat. The model shows what could
  be worth while, never what anybody did.
"""

# %% [markdown]
"""
## Next

[09 · What can be checked, and what will happen?](09_what_can_be_checked.ipynb) leaves the model and
goes back to facts.

Before you leave, save your work.
"""

# %%
course.my_work("08")
