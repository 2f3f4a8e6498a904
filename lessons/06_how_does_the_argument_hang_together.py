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
# 06 · How does the argument hang together?

**Why it matters.** Two readers who disagree about a thesis often have different reasons for it in mind. A
map shows which claim rests on which reason, and so which reason is worth discussing.

**You will be able to**

- **06.1** Find reasons, conclusions and concessions by the words that announce them.
- **06.2** Tell support from attack, and linked premises from independent ones.
- **06.3** Say what still stands when you give up a premise, and on what.
- **06.4** Draw a small argument map, and say which links you added yourself.

**Time:** 30 minutes

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
course.quiz("06-predict")

# %% [markdown]
"""
## Activity 1 · Words that announce a reason

A [premise](glossary.md#premise) is a [claim](glossary.md#claim) offered as a reason. A
[conclusion](glossary.md#conclusion) is the claim that the reasons support. A claim can be both: the
conclusion of one step and a reason in the next. A [concession](glossary.md#concession) admits a point that
helps the other side.

Small words often tell you which is which. A made-up example: “The road must be icy, **because** it froze
last night. **True**, it has been salted. **So** drive slowly.” “Because” announces a reason, “true” a
concession, “so” a conclusion.
"""

# %%
course.quiz("06-signals")

# %% [markdown]
"""
## Activity 2 · For, against, together

One claim can [support](glossary.md#support) another or [attack](glossary.md#attack) it. Premises are
[linked](glossary.md#linked-premises) when each needs the other: “the shop shuts at six” and “it is seven
now” together show that it is shut; neither does so alone. [Independent
reasons](glossary.md#independent-reasons) each support the conclusion without the other: “no light is on” is
another sign that the shop is shut.

Ask of every pair: **if one of them were false, would the other still be a reason?** Careful readers may
disagree. Some scholars doubt that the difference matters ([goddu-2006](facts.md#goddu-2006)). Others doubt
that any test decides every case ([hitchcock-2015](facts.md#hitchcock-2015)).
"""

# %%
course.quiz("06-linked", "06-concession", "06-same-voice")

# %% [markdown]
"""
## Activity 3 · Draw a map

Draw your own [argument map](glossary.md#argument-map) before you see ours. Write it as text: an arrow leads
from a reason to the claim it supports. If arrows lead back to where they started, the argument is
[circular](glossary.md#circular-argument).

Here is the shop example. Two linked premises go on one line, with a plus: `six + seven -> shut`. The
independent reason gets its own line: `dark -> shut`. “But somebody has just come out” speaks against the
conclusion: `out -x shut`.

Check as often as you like. Where the column does not draw a link itself, your drawing may differ from ours
and still be right.
"""

# %%
course.quiz("06-map")

# %% [markdown]
"""
## Activity 4 · The whole map

Here is our map of the column. Premises stand on the left, the thesis on the right. The picture, the list
and the table say the same; use the one that you find easiest.

We take the thesis from paragraph 6. There the **restraint** “may all be about bargaining”. So every line to
the thesis needs the claim that Moscow holds back. Paragraph 19 adds Iran, but the column gives no reason
for that.
"""

# %%
course.chart("argument")

# %% [markdown]
"""
A map is a reading. A link that the author draws himself is **stated**. A link that we add is
**reconstructed**, and you may draw it differently.

One line needs explaining. In paragraph 8 the author himself adds a second motive, but we draw it as an
attack. Here is why:

1. What does the motive explain? It explains the silence: Moscow does not want to show what it could not
   prevent.
2. Does it need a bargain for that? No.
3. So if the motive is real, it explains the silence without any bargain. The thesis says “all”, so this
   motive weakens it.
"""

# %%
course.quiz("06-plus", "06-ours")

# %% [markdown]
"""
## Activity 5 · Give up a premise

Switch a claim off: suppose that you do not believe it. Which other claims fall with it? That depends on how
much proof you ask for. The control above the result lets you choose between two **proof standards**:

- The **weakest** asks for one reason that holds. One independent reason can replace another, but a linked
  set fails if any of its members fails. An attack does not make a claim fall. It makes the claim
  **disputed**.
- The **stricter** one asks for a reason that holds and accepts no attack that holds.

Both come from a model of argument called Carneades ([gordon-2007](facts.md#gordon-2007)). There the weakest
is called “scintilla of evidence”: a spark of evidence.

**Try it.** Switch off `swap`, the signal in your prediction. Read the sentence above the picture: the
thesis still stands, because “haggling” has other reasons. Were you right? Then switch all on again.
"""

# %%
course.switches()

# %%
course.quiz("06-predict")

# %%
course.quiz("06-puzzle", "06-without-three", "06-fell", "06-strict")

# %% [markdown]
"""
A thesis that stands in the map need not be true. The map shows only what its author would lose with each
premise. It does not show who is missing: no premise says what Ukrainians or Venezuelans think of a bargain
over them.
"""

# %% [markdown]
"""
## Exit ticket

One question for each objective. The map and the switches may help.
"""

# %%
course.quiz("06-exit-words", "06-exit-lowrank", "06-exit-weakest", "06-exit-draw")

# %% [markdown]
"""
Last, do the same on two texts that nobody has explained to you: in [lesson 11](11_practice.ipynb).
"""

# %% [markdown]
"""
## Takeaways

- **06.1** “After all” announces a reason, “so” a conclusion, “however” a point against.
- **06.2** If one premise were false, would the other still be a reason? Then they are independent; if
  not, they are linked. A concession is an attack that the author lets stand.
- **06.3** The thesis explains the restraint and falls without it. By the weakest standard the thesis
  survives the loss of any single first premise. By the stricter one it stands only if all three attacks are
  answered.
- **06.4** An arrow leads from a reason to the claim it supports. Mark the links that you add.
"""

# %% [markdown]
"""
## Next

[07 · Is there a better explanation?](07_is_there_a_better_explanation.ipynb) takes the attacks
seriously: which explanation fits the evidence best?

Before you leave, save your work.
"""

# %%
course.my_work("06")
