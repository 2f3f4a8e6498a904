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
# 05 · How sure is the author, and how can you tell?

**Why it matters.** One small word decides whether a sentence claims much or little, and many readers miss
it. Before you say that an author was wrong, find out how much the author claimed.

**You will be able to**

- **05.1** Find the hedges in a claim, and say which part of the claim each one covers.
- **05.2** Say how strong a claim is, even when it has no hedge or is put as a question.
- **05.3** Say who chose a loaded word, and put it neutrally.
- **05.4** Rate your own confidence, and score it.

**Time:** 21 minutes

**Read first:** paragraphs 1, 6–14, 16
"""

# %% [markdown]
"""
## Before you start
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**. When you come back later, run the cells again: your answers are kept.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("05-predict")

# %% [markdown]
"""
## Activity 1 · Where are the hedges?

A [hedge](glossary.md#hedge) is a word that shows a writer's doubt, such as “may”. The chart shows where the
author hedges what he states or concludes himself. A conclusion without a hedge need not be wrong. It only
claims more. The chart does not count words that limit an amount, such as “rather” in paragraph 1.

We divided the column into single claims, and somebody else might divide it differently. So the numbers give
a picture, not a measurement.
"""

# %%
course.chart("strengths")

# %% [markdown]
"""
How strong is a claim ([strength of claim](glossary.md#strength-of-claim))? Here is a made-up example, step
by step: “The bridge is **probably** closed **for good**, which shows how little the town cares.”

1. Find the hedge: “probably”.
2. See what it covers: the closing. The second part, that the town cares little, has no hedge.
3. See how much is claimed: “for good” claims a lot. If the bridge opens again in ten years, the claim was
   wrong.
4. Look for evidence: none is given.

Now it is your turn, and **rate yourself as well**: before each first check, give your
[confidence](glossary.md#confidence). Honest ratings teach you most. After the sixth question a
[calibration](glossary.md#calibration) chart compares how sure you were with how often you were right.
"""

# %%
course.quiz("05-order", "05-cues", "05-zero", "05-half", "05-question", "05-understands")

# %% [markdown]
"""
Now find hedges in a text that is new to you. Mark as few words as you can.
"""

# %%
course.quiz("05-mark-library")

# %% [markdown]
"""
## Activity 2 · What is “80%” worth?

A [Brier score](glossary.md#brier-score) gives each rating a price: the square of its distance from what
happened ([brier-1950](facts.md#brier-1950), here in the common form for yes or no,
[mlr3measures](facts.md#mlr3measures)). Lower is better. Suppose somebody was 90% sure and right, then 60%
sure and wrong. **Try it:** change `60` to `90`, and run the cell again.
"""

# %%
course.brier((90, True), (60, False))

# %% [markdown]
"""
Could you score the author like this? Only if “likely” were a number. At the start you chose a number for
it. A directive for analysts in the United States sets it at 55 to 80% ([icd-203](facts.md#icd-203)). An
older proposal put “probable” near 75% ([kent-1964](facts.md#kent-1964)). A column need not follow either,
so no number was wrong. But if your neighbour chose another, the two of you understood the same word
differently.
"""

# %%
course.quiz("05-predict")

# %%
course.quiz("05-brier")

# %% [markdown]
"""
## Activity 3 · Who chose the word?

A [loaded word](glossary.md#loaded-word) names a thing and judges it. A [metaphor](glossary.md#metaphor)
such as “mob bosses” judges by a comparison. Neither shows doubt, and neither is evidence. First find out
whose word it is. Then say the same thing without the judgement.
"""

# %%
course.quiz("05-chose", "05-exit-rewrite")

# %% [markdown]
"""
## Exit ticket

One question for each objective.
"""

# %%
course.quiz("05-exit-reach", "05-exit-strength", "05-exit-word", "05-exit-score")

# %% [markdown]
"""
Last, do it on a text that nobody has explained to you. [Lesson 11](11_practice.ipynb) has more of them.
"""

# %%
course.quiz("sure-b-covers")

# %% [markdown]
"""
## Takeaways

- **05.1** A hedge says how sure a writer is, not how much is claimed. It covers only its own part of the
  sentence.
- **05.2** We count 23 conclusions. Five are hedged, all in paragraphs 6 to 10. Plain sentences and
  rhetorical questions claim more.
- **05.3** Ask who chose the word. Then name the thing without the judgement.
- **05.4** You can score a rating only if it is a number. A few answers give a hint, not a measurement.
"""

# %% [markdown]
"""
## Next

[06 · How does the argument hang together?](06_how_does_the_argument_hang_together.ipynb) asks what the
conclusions rest on.

Before you leave, save your work.
"""

# %%
course.my_work("05")
