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

**Why it matters.** This course takes one opinion column apart, so that you can tell who says what
and how they know it. A few minutes with the tools now will save you from losing work later.

**You will be able to**

- **00.1** Run a cell, answer a question and use the reply.
- **00.2** Keep your work.
- **00.3** Open the column and number its paragraphs as the course does.
- **00.4** Say what the course will tell you and what it leaves to you.

**Time:** 12 minutes

**Read first:** nothing yet
"""

# %% [markdown] tags=["in-notebook"]
"""
## Before you start

This page is a notebook. It is made of cells: some have text, some have a line or two of code. You do not
need to know how to program. Leave the code as it is, except where the text says “Try it”.

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
Choose an answer and press **Check**. Every answer gets a reply, whether it is right or wrong. Read the
reply, then try again if you like.
"""

# %% [markdown] tags=["in-notebook"]
"""
When you open a notebook again later, **run its cells once more**: press **Run all cells** in the
toolbar above it, or choose **Run All Cells** from the **Run** menu. Before that, you cannot answer its
questions. After that, your earlier answers are back.
"""

# %% [markdown]
"""
## Activity 1 · Find your way, and keep your work
"""

# %% [markdown] tags=["in-notebook"]
"""
**With the keyboard.** **Ctrl + Enter** runs a cell and stays there. Press **Tab** until you are in its
question. Choose with the arrow keys, tick a box with **Space**, and check with **Enter**. **Esc** takes you
back to the notebook. There the up and down arrows go from cell to cell.

**More room.** **Ctrl + B** hides the list of files and brings it back.
"""

# %% [markdown]
"""
**With a screen reader.** Each question is a group, and the group's name is the question. Replies are
announced. After each figure you can open “The same in words and numbers”. Let the screen reader say the
punctuation, because quotation marks are important in this course.

**What is kept where**

| What | Where it is kept | When it is lost |
|---|---|---|
| Your answers | in this browser, and on the computer that runs the notebooks | in another browser, at another address, or when you clear your browsing data; on Binder also after ten minutes without work |
| Your copy of the column | only in this browser | when you remove it |
| Cells you change or add | in the notebook file | on Binder: after about ten minutes without work |
| **The file you save below** | on your own computer | when you delete it |

So **save a file before you leave**, here or at the end of any lesson. Load it next time. It holds your
answers from all lessons, and you hand in the same file. It does not hold cells that you changed. To keep
those, download the notebook (**Download** in the **File** menu).
"""

# %%
course.my_work("00")

# %%
course.quiz("00-keep")

# %% [markdown]
"""
## Activity 2 · Open the column

The course is about “Putin to Trump: Let the bargaining begin”, an opinion column by Jamie Dettmer in
POLITICO Europe. Our copy has no date. It probably appeared in mid-January 2026
([C02](facts.md#c02)). The text belongs to its publisher and is **not in this course**. Search the web for
the title and the author's name, or ask your instructor.

Number the paragraphs. Paragraph 1 is the first one after the line about the author, and there are 19.
The next cell does it for you: paste the text or open it as a file. From then on, each “paragraph 5” opens the
column there. Your copy stays in this browser.
"""

# %%
course.reader()

# %% [markdown]
"""
The course quotes the words inside its quotation marks, and sometimes a word or
two of the author's. Everything else is in our words. If you lose the thread, read the
[retelling](retelling.md), which tells the column paragraph by paragraph.
"""

# %%
course.quiz("00-numbering")

# %% [markdown]
"""
## Activity 3 · What the course tells you

The course takes no side. It shows how the column argues, not whose politics are right. When it repeats a
judgement, it says who made it. When it brings in a fact from outside the column, it gives the source and
the date. It also names the people who are affected but do not speak in the column.
"""

# %%
course.quiz("00-ours")

# %% [markdown]
"""
## Exit ticket

Four questions, one for each objective.
"""

# %%
course.quiz("00-exit-again", "00-exit-file", "00-exit-count", "00-side")

# %% [markdown]
"""
## Takeaways

- **00.1** Select a cell, press Shift + Enter, answer, and read the reply even when you were right.
- **00.2** Before you leave, save your work to a file. Load it next time. Hand in the same file.
- **00.3** Paragraph 1 is the first after the line about the author, and paragraph 19 is the last.
- **00.4** The course shows who says what, and how. It does not say who is right.
"""

# %% [markdown]
"""
## Next

Begin with [01 · What is the puzzle?](01_what_is_the_puzzle.ipynb). You can take each lesson without
the one before it. Here is the whole course, with your answers so far. Choose a title to open its lesson.
"""

# %%
course.overview()
