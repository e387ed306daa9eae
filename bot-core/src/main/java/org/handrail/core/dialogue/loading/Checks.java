package org.handrail.core.dialogue.loading;

import java.util.List;

/** All checks; none depends on another. */
final class Checks {
    static final List<Check> ALL = List.of(
            new UnknownNamesCheck(),
            new CodesCheck(),
            new OperatorsCheck(),
            new DerivedCheck(),
            new BandsCheck(),
            new DeriveCyclesCheck(),
            new ExclusiveCheck(),
            new StepsCheck(),
            new GuideCheck(),
            new PrivateCheck(),
            new NeverAppearsCheck(),
            new NeverHoldsCheck(),
            new DuplicateRowsCheck(),
            new FirstQuestionCheck(),
            new LanguagesCheck(),
            new TranslationsCheck(),
            new MissingWordsCheck(),
            new WordsFitCheck(),
            new BalanceCheck(),
            new PlaceholdersCheck(),
            new MarkupCheck(),
            new PhrasesCheck(),
            new MedicinesCheck(),
            new WaiversCheck(),
            new MarksCheck());

    private Checks() {}
}
