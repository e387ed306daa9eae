package org.handrail.core.wording;

import java.util.Locale;
import java.util.Set;

/**
 * Names that count as one easy word (clinical brief 4, P1): the illness, tests, kinds of treatment, signs, and the people of a cancer
 * team. A team uses them, so a person has to meet them; each is explained where it first stands. Ordinary long words are never here.
 * Also easy is what has capitals or digits inside ({@code HER2}, {@code PD-L1}, {@code PIK3CA}) and what is a number.
 */
final class EasyWords {
    private static final Set<String> ENGLISH = Set.of(
            "antibody",
            "antibodies",
            "biopsy",
            "biopsies",
            "cancer",
            "cancers",
            "chemo",
            "chemotherapy",
            "diarrhea",
            "hormonal",
            "hormone",
            "hormones",
            "hormone-positive",
            "hospice",
            "immunotherapy",
            "medicine",
            "medicines",
            "metastatic",
            "mutation",
            "mutations",
            "navigator",
            "oncologist",
            "oncology",
            "palliative",
            "pathology",
            "progression",
            "radiation",
            "receptor",
            "receptors",
            "symptom",
            "symptoms",
            "treatment",
            "treatments",
            "triple-negative");

    private static final Set<String> SPANISH = Set.of(
            "anticuerpo",
            "anticuerpos",
            "biopsia",
            "biopsias",
            "cáncer",
            "cánceres",
            "diarrea",
            "hormona",
            "hormonas",
            "hormonal",
            "hormonales",
            "hospicio",
            "inmunoterapia",
            "medicamento",
            "medicamentos",
            "medicina",
            "medicinas",
            "metástasis",
            "metastásico",
            "mutación",
            "mutaciones",
            "navegadora",
            "oncóloga",
            "oncólogo",
            "oncología",
            "paliativo",
            "paliativos",
            "patología",
            "progresión",
            "quimio",
            "quimioterapia",
            "radiación",
            "radioterapia",
            "receptor",
            "receptores",
            "resonancia",
            "síntoma",
            "síntomas",
            "tomografía",
            "tratamiento",
            "tratamientos");

    private EasyWords() {}

    static boolean english(String word) {
        return ENGLISH.contains(plain(word)) || isAName(word);
    }

    static boolean spanish(String word) {
        return SPANISH.contains(plain(word)) || isAName(word);
    }

    /** Small letters, without {@code 's}. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
    }

    private static boolean isAName(String word) {
        return word.chars().anyMatch(Character::isDigit) || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
