package org.handrail.core.understanding;

import java.util.List;
import java.util.Set;

/** Words that say nothing about which medicine is meant, in English and Spanish. */
final class OrdinaryWords {
    /** Words that are a slip of a finger away from a name, but are words. */
    private static final Set<String> NEAR_NAMES =
            split("heaven heavens haven halve halved halves france trance brace branch balance perception reception"
                + " exception liquid liquids monitor finito tarjeta perfecta perpetua pereza perrita perrito peseta"
                + " pesetas carpeta margen margenes cometa someta docil abrazan abrazar abrazame abrazare insult"
                + " insults insulto insulta insultar insular equis esquis asteroid asteroids navel acido acidos acid"
                + " diablo diablos");

    /** Things a medicine comes in; alone they name none. */
    private static final Set<String> FORMS = Set.of(
            "pill",
            "pills",
            "tablet",
            "tablets",
            "tabs",
            "capsule",
            "capsules",
            "shot",
            "shots",
            "injection",
            "injections",
            "jab",
            "jabs",
            "needle",
            "needles",
            "drip",
            "drips",
            "iv",
            "infusion",
            "infusions",
            "bag",
            "medicine",
            "medicines",
            "medication",
            "meds",
            "med",
            "drug",
            "drugs",
            "treatment",
            "treatments",
            "cream",
            "patch",
            "pastilla",
            "pastillas",
            "pastillita",
            "pastillitas",
            "tableta",
            "tabletas",
            "capsula",
            "capsulas",
            "inyeccion",
            "inyecciones",
            "piquete",
            "piquetes",
            "suero",
            "sueros",
            "bolsa",
            "medicina",
            "medicinas",
            "medicamento",
            "medicamentos",
            "tratamiento",
            "tratamientos",
            "gotero",
            "parche");

    private static final Set<String> SMALL = split(
            "a an the i im ive id me my mine we us our you your he she it its they them their his her this that these"
                + " those some something someone thing things stuff one ones kind kinds type sort called name named"
                + " names what whatever whatevers which who when where how why all any every each other another same"
                + " new old of to in at on by for from up out off with without and or but nor so then than as if also"
                + " plus too very really just only still about around maybe think thought believe guess know knew"
                + " remember sure is are was were be been being am do does did done have has had having get gets got"
                + " getting take takes took taken taking give gives gave given giving start starts started starting"
                + " stop stops stopped go goes going went come comes came use uses used using put puts make makes made"
                + " hang tell told say says said tried try change changed switch switched please thanks thank hi hello"
                + " yes yeah yep no not never none nope ok okay well there here now today tonight yesterday tomorrow"
                + " morning night evening noon day days daily week weeks weekly month months monthly year years hour"
                + " hours time times once twice thrice ago since until till til before after later last next first"
                + " second third fourth couple few lot lots more less most long back again cycle cycles round rounds"
                + " dose doses mg ml gram grams half white little small big round pink yellow blue green orange red"
                + " purple brown tiny large oval doctor doctors doc dr oncologist nurse clinic hospital pharmacy"
                + " cancer breast tumor");

    private static final Set<String> MORE = split(
            "january february march april may june july august september october november december spring summer fall"
                + " autumn winter monday tuesday wednesday thursday friday saturday sunday bone bones liver lung lungs"
                + " brain hip spine arm leg chest belly mouth food water stage scan scans blood side effects effect"
                + " bad good better worse tired sick pain feel feeling felt help helps work works working worked mom"
                + " mother dad wife husband sister daughter son friend line lines zero two three four five six seven"
                + " eight nine ten everything nothing anything nobody somebody currently present presently right left"
                + " wks wk mos yrs yr goes combination combo together everyday hurt hurts awful hard easy fine great");

    private static final Set<String> SPANISH = split(
            "el la los las un una unos unas lo le les me mi mis yo tu su sus se nos ella ellos que cual cuales como"
                + " cuando donde quien esto esta este estos estas eso esa ese otro otra otros otras mismo misma nuevo"
                + " nueva algo cosa cosas tipo llama llamado llamada nombre de del al a en con sin por para pa y e o u"
                + " ni pero sino si no nunca jamas tambien ademas mas menos muy ya aun todavia solo solamente puro"
                + " pura creo pienso se acuerdo recuerdo es son era fue estoy esta estan estaba he ha han tengo tiene"
                + " tenia tome tomo toma tomando tomaba doy da dan dieron dando pongo pone ponen pusieron poniendo"
                + " empece empiezo empezo inicie deje dejo quito quitaron cambio cambiaron hago hacen recibo recibi"
                + " uso usa uno dos tres cuatro cinco seis siete ocho nueve diez hoy ayer manana noche tarde dia dias"
                + " diario diaria semana semanas mes meses ano anos hora horas vez veces cada desde hasta antes"
                + " despues hace ahora luego primero primera segundo segunda tercera ultimo ultima enero febrero marzo"
                + " abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves"
                + " viernes sabado domingo blanca blancas blanco blancos redonda redondas chica chiquita pequena"
                + " grande rosa amarilla azul verde roja doctor doctora enfermera oncologo oncologa clinica hospital"
                + " farmacia cancer seno mama hueso huesos higado pulmon pulmones cerebro cadera todo toda todos todas"
                + " nada nadie gracias hola bien mal dolor cansada cansado mucho mucha poco poca ciclo ciclos dosis");

    private OrdinaryWords() {}

    private static Set<String> split(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }

    /** Whether this is a word of the language that a name's misspelling could be taken for. */
    static boolean looksLikeAName(String plain) {
        return NEAR_NAMES.contains(plain) || isOrdinary(plain);
    }

    static boolean isOrdinary(String plain) {
        return SMALL.contains(plain)
                || MORE.contains(plain)
                || SPANISH.contains(plain)
                || isForm(plain)
                || plain.chars().anyMatch(Character::isDigit);
    }

    /** A pill, a shot, a drip … */
    static boolean isForm(String plain) {
        return FORMS.contains(plain);
    }
}
