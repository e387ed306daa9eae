package org.handrail.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishTest {
    private static final double CLOSE = 0.001;

    /** Words parted by hand, by the rules of spelling. */
    private static final List<String> PARTED = List.of(
            // one open vowel each
            "sol mes no pre-gun-ta do-lor ca-sa se-ma-na can-sa-da nú-me-ro mé-di-co us-ted cán-cer",
            // closed beside open: together
            "bien cua-tro sue-ño puer-ta ai-re cau-sa deu-da cie-lo a-gua se-rio nue-vo lim-pio na-die pei-ne vein-te"
                + " cui-da-do ciu-dad viu-da rui-do jui-cio fui muy hoy ley rey voy buey pau-sa reu-nión a-ná-li-sis"
                + " o-pi-nión lec-ción fa-mi-lia gra-cias tam-bién des-pués cuán-do sies-ta o-rien-te",
            // the accent on the closed one parts
            "dí-a tí-o frí-o pa-ís ma-íz ra-íz Ra-úl ba-úl o-í-do ca-í-da le-í-do re-ír o-ír ha-cí-a te-ní-a"
                    + " ca-fe-te-rí-a e-ner-gí-a com-pa-ñí-a con-ti-nú-a ac-tú-a grú-a le-í-ais",
            // two open ones
            "te-a-tro po-e-ta a-é-re-o le-er cre-er ca-os to-a-lla lí-ne-a a-or-ta o-cé-a-no em-ple-o de-se-o"
                    + " mi-cro-on-das pe-or co-o-pe-rar",
            // two closed ones are one, also with an accent; alike ones are two
            "cuí-da-te ca-suís-ti-ca lin-güís-ti-ca an-ti-in-fla-ma-to-rio",
            // three together
            "pa-ra-no-ia U-ru-guay Pa-ra-guay es-tu-diáis",
            // silent and spoken u
            "que quie-re quí-mi-ca es-que-le-to lí-qui-do se-quí-a gue-rra si-guien-te guí-a á-gui-la pin-güi-no"
                    + " ver-güen-za a-ve-ri-güe an-ti-güe-dad",
            // h
            "ho-ra hue-so hie-lo hue-vo a-ho-ra al-co-hol a-hí bú-ho pro-hí-be ve-hí-cu-lo al-mo-ha-da za-na-ho-ria"
                    + " mu-cho no-che le-che des-hie-lo",
            // y
            "ya yo a-yu-da ma-yo ra-yos in-yec-ción pla-ya ha-ya y",
            // words of this talk
            "tra-ta-mien-to me-tás-ta-sis o-pe-ra-ción mu-ta-ción qui-mio-te-ra-pia in-mu-no-te-ra-pia ra-dio-gra-fí-a"
                    + " cui-da-do-ra en-fer-me-ra hos-pi-tal tris-te-za");

    @TestFactory
    Stream<DynamicTest> syllablesAreCounted() {
        return PARTED.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(parted -> DynamicTest.dynamicTest(
                        parted,
                        () -> assertThat(SpanishSyllables.of(parted.replace("-", "")))
                                .isEqualTo(parted.split("-").length)));
    }

    /** Ten words, two sentences: el 1 e-qui-po 3 a-yu-da 3 con 1 el 1 do-lor 2. us-ted 2 de-ci-de 3 ca-da 2 dí-a 2 = 20 syllables. */
    @Test
    void theScoresAreThoseOfTheFormulas() {
        String text = "El equipo ayuda con el dolor. Usted decide cada día.";
        assertThat(SpanishReadability.szigrisztPazos(text)).isEqualTo(206.835 - 62.3 * 2 - 5, within(CLOSE));
        assertThat(SpanishReadability.fernandezHuerta(text)).isEqualTo(206.84 - 60 * 2 - 1.02 * 5, within(CLOSE));
    }

    @Test
    void namesOfTestsAndTreatmentsAreEasyWords() {
        assertThat(SpanishReadability.szigrisztPazos("Pregunte por la inmunoterapia y HER2."))
                .isEqualTo(SpanishReadability.szigrisztPazos("Pregunte por la luz y sol."), within(CLOSE));
    }

    @Test
    void sentencesEndBeforeAnOpeningMarkAndInsideQuotes() {
        assertThat(Sentences.of("Llame al 555. ¿Puede venir? Diga: \"Tengo cáncer.\" Espere."))
                .containsExactly("Llame al 555", "¿Puede venir", "Diga: \"Tengo cáncer", "\" Espere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le recomiendo esta pastilla.",
                "Recomendamos este estudio.",
                "Es lo recomendado.",
                "Le aconsejamos esperar.",
                "Usted debería tomar esto.",
                "Deberia cambiar de medicina.",
                "Debe dejar la medicina.",
                "Debe dejar la medicina. ¿Está de acuerdo?",
                "¿Debería tomar esto?",
                "Tiene que empezar ya.",
                "Esto le conviene.",
                "Es lo mejor para usted.",
                "La mejor opción es esta.",
                "Es el tratamiento ideal.",
                "Es lo más adecuado.",
                "Usted califica para el estudio.",
                "Usted es elegible.",
                "Usted es candidata a un estudio.",
                "Cumple con los requisitos.",
                "Su cáncer ha avanzado.",
                "Su cáncer ha progresado.",
                "Su cáncer se extendió.",
                "El cáncer está creciendo.",
                "Esto significa que usted tiene algo.",
                "Le diagnosticaron algo.",
                "Su diagnóstico es este.",
                "Su puntaje de riesgo es alto.",
                "Puede ser un coágulo.",
                "Podría ser una infección.",
                "Probablemente es el corazón.",
                "Una de cada ocho personas.",
                "El 20 % de la gente.",
                "Sirve en el veinte por ciento.",
                "No se preocupe.",
                "No hay de qué preocuparse.",
                "Usted está bien.",
                "Todo va a salir bien.",
                "Va a estar bien.",
                "No necesita llamar.",
                "No hace falta que llame.",
                "No tiene que ir al hospital.",
                "No es grave.",
                "Esté tranquila.",
                "¡Genial!",
                "Genial.",
                "¡Estupendo!",
                "Excelente.",
                "Desafortunadamente creció.",
                "Lamentablemente no.",
                "Su lucha contra el cáncer.",
                "Para seguir luchando.",
                "Es una batalla.",
                "En este viaje, usted decide.",
                "Su viaje con el cáncer.",
                "Venció al cáncer.",
                "Entiendo cómo se siente.",
                "Son buenas noticias."
            })
    void whatIsNeverSaidIsFound(String text) {
        assertThat(NeverSaid.in(text)).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Está bien. No le voy a preguntar más.",
                "No tiene que pasar por esto a solas.",
                "A lo mejor conoce un grupo.",
                "Sentirme lo mejor posible",
                "Su orden no dice cuál es mejor.",
                "¿Qué le preocupa en este momento?",
                "El viaje al hospital es largo. Hay ayuda para el viaje.",
                "Pregunte si un estudio podría servirle.",
                "¿Soy candidata para un estudio?",
                "Una consejera de cáncer puede ayudar.",
                "Lo que escribió puede ser grave.",
                "Su equipo puede usar la palabra progresión.",
                "No saberlo todavía es normal.",
                "Pregunte antes de tomar una medicina para la fiebre.",
                "Siento que tenga que repetirlo.",
                "¿Hay alguna comida que no debe tomar?",
                "¿Cuándo hay que cambiar el tratamiento?",
                "El seguro tiene que dar permiso antes."
            })
    void harmlessWordsAreNotFound(String text) {
        assertThat(NeverSaid.in(text)).as(text).isEmpty();
    }
}
