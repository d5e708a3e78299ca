"""What the core found, decided and counted, in the words of one language.

The core speaks in types; here they get words, with `assert_never` and full tables, so that a
finding without words fails the type check. Texts are English in the code and translated by the
Qt Linguist files in ``resources/translations``, which Linguist and lupdate keep and which both
the window and the papers read.
"""
