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

**Why it matters.** A good story about why something happened feels like proof. To test it, put other
stories beside it and ask what speaks against each.

**You will be able to**

- **07.1** Name rival explanations and whose they are, and tell an explanation from evidence for it.
- **07.2** Tell evidence that separates explanations from evidence that fits them all.
- **07.3** Rank explanations by what speaks against them, and find what the ranking hangs on.
- **07.4** Say what such a ranking cannot show.

**Time:** 30 minutes

**Read first:** paragraphs 1–17
"""

# %% [markdown]
"""
## Before you start

Run each cell with **Shift + Enter**. Then choose, before you look closer.
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
Most of them stand in the column, some as the author's, some as an expert's. One of them speaks of a
[precedent](glossary.md#precedent).

Tell a fact from a motive. A report may say that a shop has few customers without saying that it closes for
that reason.
"""

# %%
course.quiz("07-whose")

# %% [markdown]
"""
What do people outside the column say? The fact check looked.
"""

# %%
course.table("findings", "C16")

# %% [markdown]
"""
So outside the column the dispute is between two of the five, bargaining and weakness.

One passage has two uses. In paragraph 17 an institute says that the Kremlin has reason to be content. Lesson
06 draws this as a step towards bargaining, because the author uses it so. Here it stands by itself: it says
what Moscow gains, with or without a bargain.
"""

# %% [markdown]
"""
## Activity 2 · Which evidence separates them?

A fever tells a doctor that somebody is ill, but not with what. Evidence that fits every explanation is like
that fever. Other evidence would be a surprise under one explanation and not under another: it has
[diagnosticity](glossary.md#diagnosticity).
"""

# %%
course.quiz("07-fits-all", "07-separates")

# %% [markdown]
"""
## Activity 3 · How do you rate the evidence?

**A worked example.** Dmitry Medvedev called the operation unlawful, and the foreign ministry condemned an
armed attack from outside. Take the five in turn, and suppose each time that it is true. How well does this
evidence fit?

- *Bargaining:* a protest for the record neither helps a deal nor ends it. **Neutral.**
- *Embarrassment:* to talk about law is a way not to talk about strength. **Fits.**
- *Low on the list:* such a protest is routine, wherever it happens. **Neutral.**
- *A useful precedent:* if force is to count as normal, why call it unlawful? **Against.**
- *Weakness:* a side that cannot act can still talk about law. **Fits.**

In your own grid each “against” counts 1 point and each “clashes” 2. What fits counts nothing. One row is not
in the column: on 3 January 2026, in a call with another minister, Russia's foreign minister asked for
Maduro's return to office ([C04](facts.md#c04)).
"""

# %%
course.quiz("07-own")

# %% [markdown]
"""
## Activity 4 · What comes first in our grid?

Here is our reading of ten pieces of evidence. The method is Richards Heuer's
([1999](facts.md#heuer-1999)): rank by [inconsistency](glossary.md#inconsistency), not by fit. The
points are our way of counting.

No row says that Moscow's words were mild. That is the author's judgement, and it is what all five
explanations are meant to explain.
"""

# %%
course.chart("rivals")

# %%
course.quiz("07-against", "07-two-rivals")

# %% [markdown]
"""
## Activity 5 · What does the ranking hang on?

Leave a piece of evidence out and see what moves. **Try it:** put `"restore"` in place of `"silence"`,
then `"restore, rejected"`, and run the cell again.
"""

# %%
course.rank(without="silence")

# %% [markdown]
"""
The next table does this for every row. It shows the [sensitivity](glossary.md#sensitivity) of the result. Five
explanations make 10 pairs. A row tells a pair apart if it rates the two differently.
"""

# %%
course.sensitivity()

# %%
course.quiz("07-firm")

# %% [markdown]
"""
Here is your first choice again. Would you choose the same now, and which row would you name?
"""

# %%
course.quiz("07-predict")

# %% [markdown]
"""
## Activity 6 · How far can you trust the method?

**It takes for granted that explanations exclude one another.** Ours do not. Embarrassment even needs some
weakness: there is something to hide only if Moscow could not do the same.

**Tests.** Analysts trained in it judged better how useful evidence was, but others were a little more
accurate ([Mandel and others 2018](facts.md#mandel-2018)). Two more tests found no benefit
([Whitesmith 2019](facts.md#whitesmith-2019), [Karvetski and Mandel 2020](facts.md#karvetski-2020)). In another
study people skipped steps, and the effect on bias was mixed ([Dhami and others 2019](facts.md#dhami-2019)).

**Critics** add that cutting a judgement into cells may add errors
([Chang and others 2018](facts.md#chang-2018)), and that evidence rarely fits by
itself: other things have to be taken for granted ([van Gelder 2007](facts.md#van-gelder-2007)).

**Its defenders** want it to aid judgement, and to leave a record that others can check
([Heuer 1999](facts.md#heuer-1999)). In a pilot study papers that used such techniques generally considered
more outcomes ([Artner and others 2016](facts.md#artner-2016)).
"""

# %%
course.quiz("07-critics")

# %% [markdown]
"""
## Exit ticket

One question for each of the four aims.
"""

# %%
course.quiz("07-exit-opinion", "07-exit-lights", "07-exit-rank", "07-exit-together")

# %% [markdown]
"""
## Takeaways

- **07.1** Look for explanations beyond the text. The view of an expert, or of the author, is an explanation
  and not evidence for it.
- **07.2** Evidence that fits everything speaks for nothing, however important it is.
- **07.3** Rank by what speaks against, then leave rows out. Ask of the leader, too, what could have spoken
  against it: in our grid no row could.
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
