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
- **05.2** Tell how strong a claim is, also when it wears no hedge or the form of a question.
- **05.3** Say who chose a loaded word, and put it neutrally.
- **05.4** Rate your own confidence, and score it.

**Time:** 20 minutes

**Read first:** paragraphs 6–13, 16
"""

# %% [markdown]
"""
## Before you start

Run each cell with **Shift + Enter**, also when you come back: your answers are kept.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("05-predict")

# %% [markdown]
"""
## Activity 1 · Where are the hedges?

A [hedge](glossary.md#hedge) is a word by which a writer shows doubt, such as “may”. The chart counts
what the author states or concludes himself. A conclusion without a hedge is not wrong. It only claims
more. Words that limit how much is said, such as “rather” in paragraph 1, are not counted.
"""

# %%
course.chart("strengths")

# %% [markdown]
"""
A hedge may cover half a sentence, and other words may pull against it. So weigh each claim
([strength of claim](glossary.md#strength-of-claim)), and **rate yourself as well**: before each first
check, give your [confidence](glossary.md#confidence). Honest ratings teach you most. After the sixth question a
[calibration](glossary.md#calibration) chart compares how sure you were with how often you were right.
"""

# %%
course.quiz("05-order", "05-cues", "05-half", "05-zero", "05-question", "05-understands")

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
Could you score the author like this? Only if “likely” were a number. One directive for analysts in the
United States takes it as 55 to 80% ([icd-203](facts.md#icd-203)); an older proposal put “probable” near
75% ([kent-1964](facts.md#kent-1964)). A column follows neither.
"""

# %%
course.quiz("05-brier")

# %% [markdown]
"""
## Activity 3 · Who chose the word?

A [loaded word](glossary.md#loaded-word) judges while it names, and a
[metaphor](glossary.md#metaphor) such as “mob bosses” judges by likeness. Neither shows doubt, and
neither is evidence. First find out whose word it is.
"""

# %%
course.quiz("05-chose")

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("05-exit-rewrite")

# %% [markdown]
"""
## Takeaways

- **05.1** A hedge says how sure, not how much, and reaches no further than its own part of the sentence.
- **05.2** Five of 23 conclusions are hedged, all in paragraphs 6 to 10. The count is ours: one sentence may
  hold two conclusions. Bare sentences and rhetorical questions claim more.
- **05.3** Ask who chose the word; then name the thing without the judgement.
- **05.4** A rating can be scored once it is a number. A few answers give a hint, no measurement.
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
