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

**Why it matters.** Two readers who quarrel about a thesis often quarrel about different reasons for it.
A map shows what rests on what, and so which reason is worth a quarrel.

**You will be able to**

- **06.1** Find reasons, conclusions and concessions by the words that announce them.
- **06.2** Tell support from attack, and premises that work only together from independent ones.
- **06.3** Say what still stands when a premise is given up, and on what.
- **06.4** Draw a small argument map, and say which of its lines are your own.

**Time:** 30 minutes

**Read first:** paragraphs 1–19
"""

# %% [markdown]
"""
## Before you start

Run each cell with **Shift + Enter**. Keep the column beside you.
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
[conclusion](glossary.md#conclusion) is what the reasons are for. A claim can be both: concluded from
one thing, a reason for the next. A [concession](glossary.md#concession) grants a point to the other side.

Small words often tell you which is which. A made-up example: “The road is icy, **for** it froze last night.
**True**, it has been salted. **So** drive slowly.” “For” announces a reason, “true” a concession, “so” a
conclusion.
"""

# %%
course.quiz("06-signals")

# %% [markdown]
"""
## Activity 2 · For, against, together

One claim can [support](glossary.md#support) another or [attack](glossary.md#attack) it. Premises are
[linked](glossary.md#linked-premises) when each needs the other: “the shop shuts at six” and “it is
seven now” together show that it is shut; neither does alone.
[Independent reasons](glossary.md#independent-reasons) can each carry the conclusion without the other:
“no light is on” is a second sign that the shop is shut.

Ask of every pair: **if one of them were false, would the other still be a reason?** Careful readers
can differ. Some scholars even doubt that the difference is worth drawing
([goddu-2006](facts.md#goddu-2006)), others that any test decides every case
([hitchcock-2015](facts.md#hitchcock-2015)).
"""

# %%
course.quiz("06-linked", "06-concession", "06-same-voice")

# %% [markdown]
"""
## Activity 3 · Draw a map

Draw an [argument map](glossary.md#argument-map) of your own before you see ours. Write it as text: an
arrow leads from a reason to what it is a reason for. Arrows that lead back to where they started make an
argument [circular](glossary.md#circular-argument).

The shop, worked out: two linked premises go in one line, with a plus, `six + seven -> shut`. The
independent reason gets a line of its own, `dark -> shut`. “But somebody has just come out” speaks against
it: `out -x shut`.

Check as often as you like. Where the column does not draw a link itself, another drawing than ours costs
you nothing.
"""

# %%
course.quiz("06-map")

# %% [markdown]
"""
## Activity 4 · The whole map

Here is our map of the column. Premises stand on the left, the thesis on the right. The picture, the
list below it and the table below that say the same; use the one you read best.

We take the thesis from paragraph 6. What “may all be about bargaining” there is the **restraint**. So every
line to the thesis needs the claim that Moscow holds back. Paragraph 19 adds Iran, but the column gives no
reason for that.
"""

# %%
course.chart("argument")

# %% [markdown]
"""
A map is a reading. Where the author draws a link himself, ours is **stated**. Where we supply it, it is
**reconstructed**, and you may draw it otherwise.

One line needs explaining. In paragraph 8 the author himself adds a second motive, and we draw it as an
attack. Step by step:

1. What does the motive explain? The silence: Moscow does not want to show what it could not prevent.
2. Does it need a bargain for that? No.
3. So if it is true, the silence is explained without any bargain. The thesis says “all”: this motive takes
   something away from it.
"""

# %%
course.quiz("06-plus", "06-ours")

# %% [markdown]
"""
## Activity 5 · Give up a premise

Switch a claim off: suppose that you do not believe it. What falls with it? That depends on how much proof
you ask for. The control above the result lets you choose between two **proof standards**:

- The **weakest** asks for one reason that holds. Independent reasons can replace each other, and a linked
  set is lost with any of its members. An attack does not fell a claim. It makes it **disputed**.
- The **stricter** one asks for a reason that holds and for no attack that holds.

Both come from a model of argument called Carneades ([gordon-2007](facts.md#gordon-2007)). There the weakest
is called “scintilla of evidence”, a spark of it.

**Try it.** Switch off `swap`, the signal of your prediction. Read the sentence above the picture: the thesis
still stands, because “haggling” has other reasons. Were you right? Then switch all on again.
"""

# %%
course.switches()

# %%
course.quiz("06-predict")

# %%
course.quiz("06-puzzle", "06-without-three", "06-fell", "06-strict")

# %% [markdown]
"""
That a thesis stands in the map does not make it true. The map shows only what its author would lose
with each premise. Nor does it show who is missing: what Ukrainians or Venezuelans think of a bargain
over them is no premise here.
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
## Takeaways

- **06.1** “After all” announces a reason, “so” a conclusion, “however” a point against.
- **06.2** If one premise were false, would the other still be a reason? Then they are independent; if
  not, they are linked. A concession is an attack that the author lets stand.
- **06.3** The thesis explains the restraint: without the restraint it falls. By the weakest standard it
  survives the loss of any single first premise. By the stricter one it stands only when all three attacks
  are answered.
- **06.4** An arrow leads from the reason to what it is a reason for. Mark the links you supply.
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
