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
# 10 · What is your verdict?

**Why it matters.** You have taken the column apart. Now you put together what you think of it, in a
form that somebody who disagrees could answer.

**You will be able to**

- **10.1** Tell voices, events and inferences apart, in questions from any lesson.
- **10.2** Judge an argument: claim, best evidence, best objection.
- **10.3** Say how sure you are, and what would change your mind.

**Time:** 35 minutes

**Read first:** paragraphs 1–19
"""

# %% [markdown]
"""
## Before you start

Keep the column beside you.
"""

# %% [markdown] tags=["in-notebook"]
"""
Run each cell with **Shift + Enter**.
"""

# %%
from coursekit import load

course = load()

# %%
course.quiz("10-predict")

# %% [markdown]
"""
## Activity 1 · What can you do now, and what has stayed with you?

Nine new questions, one for each lesson from 01 to 09. You know the skill from the lesson, but not the place: some
ask about passages that its lesson passed over, and some about a made-up sentence on another subject. Sometimes the
column is right, and then the right answer says so.

Answer from memory first, then look things up. **New round** asks others.
"""

# %%
course.quiz("10-mixed")

# %% [markdown]
"""
## Activity 2 · Whose voices do you mix up?

Three statements, once more.
"""

# %%
course.quiz("10-who")

# %% [markdown]
"""
The next table adds up your first tries in all such rounds, those of
[lesson 02](02_who_said_what.ipynb) as well. Nobody else sees it unless you hand your work in. If the row and
the column of a number name different voices, you mixed those two up. Remember your largest such number when you
write: do not turn the author's inference into somebody's words.
"""

# %%
course.my_confusions()

# %% [markdown]
"""
## Activity 3 · What does a verdict need?

A verdict on an argument is not a verdict on its author, nor on the politics. It says how well the evidence
supports the conclusion. It may say that the support is good. Good evidence is something that
you would hardly expect if the [claim](glossary.md#claim) were false. An objection is strong if a step of the
argument falls with it.
"""

# %%
course.quiz("10-verdict", "10-evidence", "10-objection")

# %% [markdown]
"""
## Activity 4 · Your verdict

When you have written at least one part, press **Compare**. You will see one verdict among many, and a list to go
through. It is not the right answer: you may come to the opposite view, with better reasons.
"""

# %%
course.quiz("10-essay")

# %% [markdown]
"""
Then change sides. Here **Compare** shows a verdict that accepts the thesis. If yours accepts it too, compare with
the verdict above.
"""

# %%
course.quiz("10-other-side")

# %% [markdown]
"""
Both texts are part of the file that you save at the end. Here is what you thought at the beginning of this
lesson. Does it agree with your verdict?
"""

# %%
course.quiz("10-predict")

# %% [markdown]
"""
## Activity 5 · What did you expect at the start?

Here is your prediction from lesson 01, if you made it. **Try it:** change the number to
that of another lesson, as in `"04-predict"`, and run the cell again. Would you choose another answer now? If
so, what changed your mind: a fact, a voice, or an argument?
"""

# %% tags=["try-it"]
course.quiz("01-predict")

# %% [markdown]
"""
## Exit ticket

Four questions for the three objectives.
"""

# %%
course.quiz("10-exit-hill", "10-exit-iran", "10-change", "10-calibrated")

# %% [markdown]
"""
## Takeaways

- **10.1** Who said it, and how did it reach you? Ask this of every sentence that you build on.
- **10.2** Judge the step from evidence to conclusion. The best objection is the one that attacks this step,
  and it belongs in your own text.
- **10.3** “I am 80 per cent sure” is a promise about many answers, and you can count whether it was kept. If nothing
  could change your mind, your view is not a conclusion.
"""

# %% [markdown]
"""
## Next

Take the next column you read, on any subject, and ask it five things. What is the puzzle? Who speaks, and
who is missing? Which figure could I check? What does the conclusion rest on? What else would explain the
same facts? Ten minutes will do. [11 · Can you do it on a new text?](11_practice.ipynb) has short texts to begin with.

**Hand in.** Save your work once more. The file holds all lessons: your answers and first tries, how sure
you were, your forecasts and your essay. It has your name only if you give it. The end of
[lesson 00](00_start_here.ipynb) shows what you have left open in other lessons.
"""

# %%
course.my_work("10")
