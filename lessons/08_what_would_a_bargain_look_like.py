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

**Why it matters.** The column says that two powers may be bargaining over other people's countries. A small
model shows what such a bargain would need, who could gain, and who is not asked.

**You will be able to**

- **08.1** Turn an image of haggling into the parts of a model, and say what evidence there is for it.
- **08.2** Read the picture of a bargain: no deal, the possible deals, and the deal that a rule picks.
- **08.3** Say when linking two issues brings a gain, when it does not, and when a side refuses a swap.
- **08.4** Say what the model leaves out, what follows from it, and what does not.

**Time:** 30 minutes

**Read first:** paragraphs 6–7, 15–16
"""

# %% [markdown]
"""
## Before you start

Load the course, then make a guess. Activity 3 tests it.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("08-predict")

# %% [markdown]
"""
## Activity 1 · From an image to a model

Paragraph 16 offers a [metaphor](glossary.md#metaphor): bosses who haggle over territory. A metaphor is
neither true nor false. It fits well or badly. A **model** can be wrong, because it states its assumptions.
It needs four things: who bargains, about what, what each thing is worth to each side, and what each side
would have without a deal.
"""

# %%
course.quiz("08-parts")

# %% [markdown]
"""
Paragraph 15 is closer to evidence. It reports that a witness told a panel of Congress of a signal: the
Kremlin was ready to swap. Here is what we found.
"""

# %%
course.table("findings", "C28")

# %%
course.quiz("08-signal")

# %% [markdown]
"""
## Activity 2 · What is possible, and what would a rule pick?

From here on every number is **made up**. Nobody outside the two governments knows what they want, or how
much. In the model they divide a *say*: how far each side's wishes decide what happens in a country.

Each side spreads 100 points over the two issues: its [utility](glossary.md#utility). The points that it
would have without a deal are its [no-deal point](glossary.md#no-deal-point). This is also its [reservation
point](glossary.md#reservation-point): no side agrees to less
([pon-reservation](facts.md#pon-reservation)).

**A worked example.** The Kremlin gives Ukraine 80 of its points and Venezuela 20, and it keeps a fifth of
each without a deal. A fifth of 80 is 16, and a fifth of 20 is 4. So to the Kremlin no deal is worth 16 + 4
= 20 points. Do the same for Washington.
"""

# %%
course.quiz("08-no-deal")

# %% [markdown]
"""
The figure shows all deals that are possible: the [feasible set](glossary.md#feasible-set). Its upper edge
is the [Pareto frontier](glossary.md#pareto-frontier).
"""

# %%
course.chart("bargain")

# %%
course.quiz("08-frontier")

# %% [markdown]
"""
Which point on the frontier should a rule pick? John Nash asked four things of any rule
([nash-1950](facts.md#nash-1950)):

1. Nothing is wasted: no other deal is better for both.
2. If the two sides do not differ in any way, they get the same.
3. If a side counts in other points, the deal stays the same.
4. If a deal that is not chosen is taken away, the choice stays the same.

Only one rule meets all four: multiply the two gains over no deal, and take the deal with the largest
product. This deal is called the [Nash solution](glossary.md#nash-solution). In the figure it is “Both at
once”. There the Kremlin gains 52 points and Washington 26, and 52 × 26 = 1,352. In the whole swap they
gain 60 and 22, and 60 × 22 = 1,320.

Is the computer right? It finds the same deal as Nash's own example, a barter of nine things
([nash-example](facts.md#nash-example)).
"""

# %%
course.quiz("08-units")

# %% [markdown]
"""
## Activity 3 · One by one, or both at once?

Now you set the numbers. “Issue by issue” settles each country as if the other did not exist. “Both at once”
means [linking issues](glossary.md#linking-issues). In the “whole swap” each side gets the whole say over
the country that matters more to it. This is the simplest reading of paragraph 15.

Suppose Ukraine is worth 80 points to a side, and Venezuela 20. Then Ukraine counts four times as much: this
is that side's **rate of exchange**.

**Try it.** Move one slider at a time. The sentence, the figure and the table follow at once. The questions
below tell you what to set.
"""

# %%
course.bargain()

# %%
course.quiz("08-link-when", "08-rate", "08-holds", "08-power", "08-swap")

# %% [markdown]
"""
Compare the rates, not the rankings. With 80 to 20 and 60 to 40 both sides put Ukraine first. But Ukraine
counts four times as much as Venezuela for the first side, and only one and a half times as much for the
second.

Here is your prediction again. Which answer fits best now?
"""

# %%
course.quiz("08-predict")

# %% [markdown]
"""
In this model linking never gives a side less than issue by issue does. Here is why.

1. Issue by issue, each side gets half of what neither side keeps.
2. With both at once, each side gets at least half of the most it could gain.
3. The most it could gain is at least all that neither side keeps. So it gets at least as much as in step
   1.

Why is step 2 true? Suppose that a side got less than half. Take a small step towards the deal that is best
for it. In per cent, its gain would rise by more than the other side's gain falls, so the product would
grow. But the product was already the largest.

This works only if half of a thing is worth half as much. In other models one side can lose by linking
([harstad-2001](facts.md#harstad-2001)), and not everybody wants to link issues
([horstmann-2000](facts.md#horstmann-2000)).
"""

# %% [markdown]
"""
## Activity 4 · Who has no seat?

Go back to the sliders in activity 3. The last ones are for the people of Ukraine and the people of
Venezuela. Move them as far as you like, and watch the figure. Then open “What the model assumes”.
"""

# %%
course.quiz("08-unseated", "08-neither")

# %% [markdown]
"""
A model that leaves people out does not say that they are unimportant. It says nothing about them. If you
use the model, say so.
"""

# %%
course.quiz("08-evidence")

# %% [markdown]
"""
## Exit ticket

One question for each objective, and a few lines of your own.
"""

# %%
course.quiz("08-exit-image", "08-exit-point", "08-exit-rates", "08-exit-claim", "08-exit-essay")

# %% [markdown]
"""
Last, do it on a text that nobody has explained to you. [Lesson 11](11_practice.ipynb) has more of them.
"""

# %%
course.quiz("deal-b-why")

# %% [markdown]
"""
## Takeaways

- **08.1** A model names the sides, the issues, what each is worth to each side, and what each side has
  without a deal. For the trade itself there is a report of informal signals, but no offer was found.
- **08.2** Inside the frontier both sides can still gain. On the frontier, one gains only if the other
  loses. Nash's rule takes the deal with the largest product of the two gains.
- **08.3** Linking pays if two things are true: the sides would exchange the issues at different rates, and
  issue by issue leaves each side with a part of what matters more to the other. A whole swap can be worse
  for a side than no deal. A side that needs a deal less never ends with fewer points because of that, and
  never gains more from the deal itself.
- **08.4** A deal that is efficient for two sides can be a loss for people who have no seat. The model shows
  what could bring a gain, never what anybody did.
"""

# %% [markdown]
"""
## Next

[09 · What can be checked, and what will happen?](09_what_can_be_checked.ipynb) leaves the model and goes
back to facts.

Before you leave, save your work.
"""

# %%
course.my_work("08")
