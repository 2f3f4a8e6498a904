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
# 07 · Is there a better explanation?

**Why it matters.** A good story about why something happened feels like proof. To test it, compare it with
other stories and ask what speaks against each.

**You will be able to**

- **07.1** Name rival explanations and say who gives them, and tell an explanation from evidence for it.
- **07.2** Tell evidence that separates explanations from evidence that fits them all.
- **07.3** Rank explanations by what speaks against them, and find what the ranking depends on.
- **07.4** Say what such a ranking cannot show.

**Time:** 30 minutes

**Read first:** paragraphs 1–17
"""

# %% [markdown]
"""
## Before you start
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**.
"""

# %% [markdown]
"""
Make your first choice before you read on.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("07-predict")

# %% [markdown]
"""
## Activity 1 · Whose explanations are these?

The five are [competing hypotheses](glossary.md#competing-hypotheses): different answers to one question.
Most of them stand in the column: the author gives some, experts give others. One of them speaks of a
[precedent](glossary.md#precedent).

A fact is not yet a motive. A report may say that a closing shop has few customers without saying that it
closes for that reason.
"""

# %%
course.quiz("07-whose")

# %% [markdown]
"""
What do people outside the column say? We looked it up.
"""

# %%
course.table("findings", "C16")

# %% [markdown]
"""
So outside the column some people see bargaining, and others weakness.

One passage has two uses. In paragraph 17 an institute says that the Kremlin has reason, on balance, to be
content. Lesson 06 draws this as a step towards bargaining, because the author uses it that way. Here we
take it by itself: it says what Moscow gains, with or without a bargain.
"""

# %% [markdown]
"""
## Activity 2 · Which evidence separates them?

A fever tells a doctor that somebody is ill, but not which illness it is. Evidence that fits every
explanation is like that fever. Other evidence would surprise you if one explanation were true, but not if
another were: it has [diagnosticity](glossary.md#diagnosticity).
"""

# %%
course.quiz("07-fits-all", "07-separates")

# %% [markdown]
"""
## Activity 3 · How do you rate the evidence?

**A worked example.** Dmitry Medvedev called the operation unlawful, and the foreign ministry condemned an
armed attack from outside. Take the five one by one, and suppose that each is true. How well would this
evidence fit?

- *Bargaining:* a routine protest neither helps a deal nor ends it. **Neutral.**
- *Embarrassment:* a side that talks about law need not talk about strength. **Fits.**
- *Low on the list:* such a protest is routine, wherever it happens. **Neutral.**
- *A useful precedent:* if force is to count as normal, why call it unlawful? **Against.**
- *Weakness:* a side that cannot act can still talk about law. **Fits.**

In your own grid each “against” counts 1 point and each “clashes” counts 2. What fits counts nothing. One
row is not from the column: on 3 January 2026, in a call with another minister, Russia's foreign minister
asked for Maduro's return to office ([C04](facts.md#c04)).
"""

# %%
course.quiz("07-own")

# %% [markdown]
"""
## Activity 4 · What comes first in our grid?

Here is our reading of ten pieces of evidence. The method comes from Richards Heuer
([1999](facts.md#heuer-1999)): rank by [inconsistency](glossary.md#inconsistency), not by fit. The points
are our way of counting.

No row says that Moscow's words were mild. This is the author's judgement, and all five explanations try to
explain it.
"""

# %%
course.chart("rivals")

# %%
course.quiz("07-against", "07-two-rivals")

# %% [markdown]
"""
## Activity 5 · What does the ranking hang on?

Leave out a piece of evidence and see what changes. **Try it:** put `"restore"` in place of `"silence"`,
then `"restore, rejected"`, and run the cell again.
"""

# %%
course.rank(without="silence")

# %% [markdown]
"""
The next table does this for every row. It shows the [sensitivity](glossary.md#sensitivity) of the result.
Five explanations make 10 pairs. A row tells a pair apart if it rates the two differently.
"""

# %%
course.sensitivity()

# %%
course.quiz("07-firm")

# %% [markdown]
"""
Here is your first choice again. Would you choose the same now? Which row would you give as your reason?
"""

# %%
course.quiz("07-predict")

# %% [markdown]
"""
## Activity 6 · How far can you trust the method?

**It assumes that only one explanation can be true.** But several of ours can be true together.
Embarrassment even needs some weakness: Moscow has something to hide only if it could not do the same.

**Tests.** Analysts trained in the method were better at judging how useful evidence was, but others were a
little more accurate ([Mandel and others 2018](facts.md#mandel-2018)). Two more tests found no benefit
([Whitesmith 2019](facts.md#whitesmith-2019), [Karvetski and Mandel 2020](facts.md#karvetski-2020)). In
another study people skipped steps, and the effect on bias was mixed ([Dhami and others
2019](facts.md#dhami-2019)).

**Critics** add that dividing a judgement into cells may add errors ([Chang and others
2018](facts.md#chang-2018)), and that evidence rarely fits by itself: you must assume other things too ([van
Gelder 2007](facts.md#van-gelder-2007)).

**Its defenders** say that it should help judgement and leave a record that others can check ([Heuer
1999](facts.md#heuer-1999)). In a pilot study, papers that used such techniques generally considered more
outcomes ([Artner and others 2016](facts.md#artner-2016)).
"""

# %%
course.quiz("07-critics")

# %% [markdown]
"""
## Exit ticket

One question for each objective.
"""

# %%
course.quiz("07-exit-opinion", "07-exit-lights", "07-exit-rank", "07-exit-together")

# %% [markdown]
"""
Last, do it on a text that nobody has explained to you. [Lesson 11](11_practice.ipynb) has more of them.
"""

# %%
course.quiz("rivals-b-other", "rivals-b-apart")

# %% [markdown]
"""
## Takeaways

- **07.1** Look for explanations beyond the text. An expert's or the author's view is an explanation, not
  evidence for it.
- **07.2** Evidence that fits every explanation supports none of them, however important it is.
- **07.3** Rank explanations by what speaks against them, then leave rows out. Ask what could have spoken
  against the leader: in our grid no row could.
- **07.4** Ratings are readings, points are not chances, and explanations can be true together.
"""

# %% [markdown]
"""
## Next

[08 · What would a bargain look like?](08_what_would_a_bargain_look_like.ipynb) takes the author's
explanation and builds a model of it.

Before you leave, save your work.
"""

# %%
course.my_work("07")
