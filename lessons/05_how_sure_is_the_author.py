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

**Why it matters.** One small word decides whether a sentence claims much or little, and most readers
skip it. You cannot say that an author was wrong before you know how much was claimed.

**You will be able to**

- **05.1** Find the hedges in a claim, and say how far each one reaches.
- **05.2** Tell how strong a claim is, even when it has no hedge or comes as a question.
- **05.3** Say who chose a loaded word, and put it neutrally.
- **05.4** Rate your own confidence, and score it.

**Time:** 20 minutes

**Read first:** paragraphs 1, 6–14, 16
"""

# %% [markdown]
"""
## Before you start

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

A [hedge](glossary.md#hedge) is a word by which a writer shows doubt, such as “may”. The chart shows where
the author hedges what he states or concludes himself. A conclusion without a hedge is not wrong. It only
claims more. Words that limit how much is said, such as “rather” in paragraph 1, are not counted.

We cut the column into pieces, one claim each, and somebody else might cut it otherwise. So take the
numbers as a picture, and not as a measurement.
"""

# %%
course.chart("strengths")

# %% [markdown]
"""
How do you weigh one claim ([strength of claim](glossary.md#strength-of-claim))? Here is a made-up example,
worked out: “The bridge is **probably** closed **for good**, which shows how little the town cares.”

1. Find the hedge: “probably”.
2. See how far it reaches: to the closing. That the town cares little is said without any doubt.
3. See how much is claimed: “for good” is a lot. If the bridge opens again in ten years, the claim was wrong.
4. Look for evidence: none is given.

Now it is your turn, and **rate yourself as well**: before each first check, give your
[confidence](glossary.md#confidence). Honest ratings teach you most. After the sixth question a
[calibration](glossary.md#calibration) chart compares how sure you were with how often you were right.
"""

# %%
course.quiz("05-order", "05-cues", "05-zero", "05-half", "05-question", "05-understands")

# %% [markdown]
"""
## Activity 2 · What is “80%” worth?

A [Brier score](glossary.md#brier-score) puts a price on each rating: its distance from what happened,
squared ([brier-1950](facts.md#brier-1950), here in the common form for yes or no,
[mlr3measures](facts.md#mlr3measures)). Lower is better. Suppose somebody was 90% sure and right, then
60% sure and wrong. **Try it:** change `60` to `90`, and run the cell again.
"""

# %%
course.brier((90, True), (60, False))

# %% [markdown]
"""
Could you score the author like this? Only if “likely” were a number. At the start you gave it one. A
directive for analysts in the United States takes it as 55 to 80% ([icd-203](facts.md#icd-203)). An older
proposal put “probable” near 75% ([kent-1964](facts.md#kent-1964)). A column follows neither, so no number of
yours was wrong. But if your neighbour gave another, the two of you read the same word and were told
different things.
"""

# %%
course.quiz("05-predict")

# %%
course.quiz("05-brier")

# %% [markdown]
"""
## Activity 3 · Who chose the word?

A [loaded word](glossary.md#loaded-word) judges while it names. A [metaphor](glossary.md#metaphor) such as
“mob bosses” judges by likeness. Neither shows doubt, and neither is evidence. First find out whose word it
is. Then say the same thing without the judgement.
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
## Takeaways

- **05.1** A hedge says how sure, not how much, and reaches no further than its own part of the sentence.
- **05.2** Of the 23 pieces that we count as conclusions five are hedged, all in paragraphs 6 to 10. Plain
  sentences and rhetorical questions claim more.
- **05.3** Ask who chose the word; then name the thing without the judgement.
- **05.4** A rating can be scored once it is a number. A few answers give a hint, and no measurement.
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
