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
# 00 · Start here

**Why it matters.** This course takes one opinion column apart, so that you can tell who says what,
and how they know. A few minutes with the tools now will save you from losing work later.

**You will be able to**

- **00.1** Run a cell, answer a question and use the reply.
- **00.2** Keep your work.
- **00.3** Open the column and number its paragraphs as the course does.
- **00.4** Say what the course will tell you and what it leaves to you.

**Time:** 8 minutes

**Read first:** nothing yet
"""

# %% [markdown]
"""
## Before you start

This page is a notebook, made of cells with text and cells with a line or two of code. You need not
know how to program: leave the code as it is, unless the text says “Try it”.

To **run a cell**, select it and press **Shift + Enter**. Run the next two cells, one after the
other. The first may take a few seconds.
"""

# %%
from coursekit import load

course = load()
course

# %%
course.quiz("00-warm-up")

# %% [markdown]
"""
Choose an answer and press **Check**. Every answer has a reply, right or wrong. Read it, then try
again if you like.

When you open a notebook again later, **run its cells once more**: press **Run all cells** in the
toolbar above it, or choose the menu **Run**, **Run All Cells**. Until then its questions cannot be
answered; afterwards your earlier answers are back.
"""

# %% [markdown]
"""
## Activity 1 · Get round, and keep your work

**With the keyboard.** **Ctrl + Enter** runs a cell and stays there. Press **Tab** until you are in its
question. Arrow keys choose, **Space** ticks a box, **Enter** checks. **Esc** takes you back to the
notebook, where the up and down arrows go from cell to cell.

**More room.** **Ctrl + B** hides the list of files and brings it back.

**With a screen reader.** Each question is a group that bears the question as its name, and replies
are announced. After each figure you can open “The same in words and numbers”. Have punctuation read
to you: much in this course hangs on quotation marks.

**What is kept where**

| What | Where it is kept | When it is lost |
|---|---|---|
| Your answers | in this browser, and where the notebooks run | in another browser or at another address, or when browsing data is cleared; on Binder also after ten idle minutes |
| Cells you change or add | in the notebook file | on Binder: after about ten idle minutes |
| **The file you save below** | on your own computer | when you delete it |

So **save a file before you leave**, here or at the end of any lesson. Next time, load it. It holds the
answers of all lessons, and it is what you hand in. Download changed cells yourself (menu **File**,
**Download**).
"""

# %%
course.my_work("00")

# %%
course.quiz("00-keep")

# %% [markdown]
"""
## Activity 2 · Open the column

The course is about “Putin to Trump: Let the bargaining begin”, an opinion column by Jamie Dettmer in
POLITICO Europe. Our copy carries no date; mid-January 2026 is an inference
([C02](facts.md#c02)). The text belongs to its
publisher and is **not in this course**: search the web for the title and the author's name, or ask
your instructor.

Number the paragraphs. Paragraph 1 is the first one after the line about the author, and there are 19.
Keep the column beside you. The course quotes what stands inside its quotation marks, and now and then
a word or two of the author's. Everything else is in our words.
"""

# %%
course.quiz("00-numbering")

# %% [markdown]
"""
## Exit ticket

The course takes no side. It shows how the column argues, not whose politics are right. Judgements
appear with whoever made them, facts from outside the column with their source and date. Three peoples
are affected but not heard in the column: Ukrainians, Greenlanders and, apart from Nicolás Maduro,
Venezuelans.
"""

# %%
course.quiz("00-side")

# %% [markdown]
"""
## Takeaways

- **00.1** Select a cell, press Shift + Enter, answer, and read the reply even when you were right.
- **00.2** Before you leave, save your work to a file; load it next time. Hand in the same file.
- **00.3** Paragraph 1 is the first after the line about the author, and paragraph 19 is the last.
- **00.4** The course shows who says what, and how. It does not say who is right.
"""

# %% [markdown]
"""
## Next

Begin with [01 · What is the puzzle?](01_what_is_the_puzzle.ipynb). Each lesson can be taken without
the one before it. Here is the whole course, with what you have answered so far. A title opens its
lesson.
"""

# %%
course.overview()
