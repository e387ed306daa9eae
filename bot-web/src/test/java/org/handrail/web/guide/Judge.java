package org.handrail.web.guide;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says what keeps a PDF from being one that everybody can read (PDF/UA-1), by the checks a machine can make. */
final class Judge {
    private static final int MOST_COMPLAINTS = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judge() {}

    static List<String> complaints(byte[] pdf) {
        PDFAFlavour profile = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> complaints = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(Judge::told)
                    .distinct()
                    .limit(MOST_COMPLAINTS)
                    .toList();
            return result.isCompliant() || !complaints.isEmpty()
                    ? complaints
                    : List.of("not compliant, no reason given");
        } catch (Exception e) {
            throw new AssertionError("the judge could not read it", e);
        }
    }

    private static String told(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getMessage() + " " + assertion.getLocation().getContext();
    }
}
