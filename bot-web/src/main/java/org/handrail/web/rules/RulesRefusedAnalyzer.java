package org.handrail.web.rules;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the rules instead of a stack trace when the server does not start because of them. */
final class RulesRefusedAnalyzer extends AbstractFailureAnalyzer<RulesRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RulesRefused cause) {
        return new FailureAnalysis(
                "The rules cannot be used:%n%n%s".formatted(cause.getMessage()),
                "Mend the places above and start again; ./handrail check shows them without starting.",
                cause);
    }
}
