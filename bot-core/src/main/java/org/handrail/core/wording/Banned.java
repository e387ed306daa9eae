package org.handrail.core.wording;

/** The words of {@link NeverSaid}: regular expressions for small letters without accents. */
final class Banned {
    static final String ADVICE_EN = either(
            "should (?:take|switch|start|stop|change|have|get|try|choose|use|avoid|pick)",
            "you (?:must|need to|have to|ought to) (?:take|switch|start|stop|change|try|choose)|recommend\\w*",
            "(?:we|i) (?:advise|suggest)|advisable");

    private static final String DO_ES = either(
            "tomar|cambiar|empezar|iniciar|comenzar|dejar|suspender|parar|recibir|hacerse|usar|probar|elegir|escoger|evitar");

    /** "Debe" may stand in a question to the team; "debería", like "should", nowhere. */
    static final String ADVICE_ES = either(
            "deberian? (?:" + DO_ES + ")\\w*",
            "(?:debe|deben|tienen? que|hay que) (?:" + DO_ES + ")\\w*(?![^.!?]*\\?)",
            "recom(?:ie|e)nd\\w*|aconsej\\w+|suger?i(?:mos|ere|eren)|sugiero|le conviene");

    static final String RANK_EN = either(
            "best|(?:right|ideal|perfect|superior|preferred) (?:option|treatment|choice|drug|medicine|path)s?",
            "better (?:option|treatment|choice|drug|medicine)s?|(?:right|better|ideal|suitable|suited) (?:for|to)"
                    + " you|top choice");

    /** Not: "a lo mejor" (perhaps), "lo mejor posible" (as well as can be). */
    static final String RANK_ES = either(
            "(?<!a )lo mejor(?! posible| que se pueda)|(?:el|la|los|las|su|sus|un|una) mejor(?:es)?",
            "(?:mejor(?:es)?|ideal|perfect[oa]|preferid[oa])"
                    + " (?:opcion|opciones|tratamientos?|medicinas?|medicamentos?|caminos?)",
            "(?:opcion|tratamiento|medicina) (?:ideal|correct[oa]|adecuad[oa]|mejor|preferid[oa])",
            "(?:mejor|ideal|adecuad[oa]|indicad[oa]|correct[oa]) para (?:usted|ti|su caso)|(?:mas|muy)"
                    + " (?:adecuad|indicad)[oa]s?");

    static final String FITS_EN = either("(?:dis)?qualif\\w+|(?:in)?eligib\\w+|you(?: are|'re) a (?:good )?candidate");

    static final String FITS_ES = either(
            "(?:des)?califi\\w+|cualific\\w+|(?:in)?elegib\\w+|es (?:una? )?(?:buena? )?candidat[oa]",
            "cumple\\w* (?:con )?(?:los )?(?:criterios|requisitos)");

    static final String DIAGNOSIS_EN = either(
            "\\w*diagnos\\w+|(?:your )?cancer (?:has|is) (?:progress|spread|grow)\\w*|(?:your )?cancer has worsened",
            "your cancer (?:progressed|spread|grew|worsened)|this means (?:that )?you have|risk scores?");

    static final String DIAGNOSIS_ES = either(
            "\\w*diagnos\\w+|cancer (?:le |se |se le )?ha"
                    + " (?:avanz|progres|crec|empeor|extend|propag|disemin|regres|vuel)\\w*",
            "cancer esta (?:avanz|progres|crec|empeor|extend|propag|disemin)\\w*",
            "su cancer (?:se )?(?:avanzo|progreso|crecio|empeoro|extendio|propago|disemino)",
            "(?:esto|eso) (?:significa|quiere decir) que (?:usted )?(?:tiene|padece)|(?:puntaje|puntuacion|indice)s?"
                    + " de riesgo");

    static final String CAUSE_EN = either(
            "(?:could|may|might) be (?:a |an )?(?:blood clot|clot|stroke|heart attack|infection|bleed)",
            "is (?:probably|likely) (?:a|an|the)|you (?:may |might |could |probably )?have an? (?:infection|clot|blood"
                    + " clot|stroke)");

    static final String CAUSE_ES = either(
            "(?:podria|puede|pudiera)n? (?:ser|tratarse de) (?:una?"
                + " )?(?:coagulo|trombo|trombosis|embolia|derrame|infarto|ataque|infeccion|hemorragia|sangrado)\\w*",
            "(?:probablemente|seguramente) (?:es|sea|se trat[ae] de|tiene|tenga)|es (?:probable|seguro) que"
                    + " (?:sea|tenga)",
            "usted (?:quiza |quizas |tal vez )?(?:tiene|tenga) (?:una?"
                    + " )?(?:coagulo|infeccion|trombosis|embolia|derrame)");

    /** None is shipped; a clinic that adds one needs a fraction of the same group, a time, and both ways of saying it. */
    static final String CHANCE_EN = either(
            "\\d+(?:[.,]\\d+)? ?%|percent|per cent",
            "(?:\\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every"
                    + " )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)");

    static final String CHANCE_ES = either(
            "por ciento",
            "(?:\\d+|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada"
                    + " (?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien)");

    static final String CALM_EN = either(
            "you(?: are|'re| will be|'ll be) (?:going to be )?(?:fine|ok|okay|all right|alright)",
            "(?:everything|it|all|this)(?:'ll be| will be| is going to be) (?:fine|ok|okay|all right|alright)",
            "everything(?:'s| is) (?:fine|ok|okay|all right|alright)|(?:nothing|no need) to worry|(?:don't|do"
                    + " not|needn't) worry",
            "(?:don't|do not|no) need to (?:call|go|come|worry|wait|see|tell|be seen)|rest assured",
            "(?:that|this)(?:'s| is) \\w* ?normal|not serious|harmless");

    /** "Está bien" alone is "that is fine". */
    static final String CALM_ES = either(
            "usted (?:esta|estara|va a estar) (?:muy )?bien|(?:todo|ya) (?:esta|estara|va a estar|saldra|va a salir)"
                    + " bien",
            "(?:va a estar|se pondra|se va a poner|se encuentra|saldra) bien|no (?:se|te) preocup\\w+",
            "no hay (?:nada |motivo |razon |por que |de que )+preocup\\w*|nada de que preocup\\w*",
            "no tiene (?:que|por que|de que|nada de que) (?:preocup|llam|ir|acud|venir|ver)\\w*",
            "no (?:necesita|hace falta|es necesario|hay que) (?:que"
                    + " )?(?:preocup|llam|ir|vay|acud|ven|esper|ver|dec|avis)\\w*",
            "no es (?:nada )?(?:grave|serio|nada)|est[ae] tranquil[oa]|tranquil(?:o|a|icese)|(?:eso|esto) es (?:\\w+"
                    + " )?normal",
            "inofensiv[oa]s?");

    static final String TONE_EN = either(
            "unfortunately|sadly|journey\\w*|battl\\w+|fight(?:ing)? (?:against )?(?:your |the |this )?cancer",
            "beat(?:ing)? (?:your |the |this )?cancer|warriors?|i feel|i (?:understand|know) how you"
                    + " feel|great[!,]|awesome",
            "wonderful|amazing|fantastic|excellent|(?:good|great|bad) news|exciting|congratulations|stay"
                    + " (?:positive|strong)",
            "be (?:brave|strong)");

    /** "Viaje" only as a picture of the illness: people do travel to the clinic. */
    static final String TONE_ES = either(
            "desafortunadamente|desgraciadamente|lamentablemente|por desgracia|tristemente",
            "luch(?:a|as|ar|ando|e|en|amos|ador|adora)s?|batall\\w*|guerrer[oa]s?",
            "(?:pele|combat)\\w+ (?:contra|con|a|al)(?: el| su)? cancer|venc\\w+ (?:al|el|su) cancer",
            "viaje (?:con|contra|por|de|del|a traves del?)(?: el| la| su)? ?(?:cancer|tratamiento|enfermedad)",
            "(?:este|su|en el) (?:viaje|travesia)(?= ?(?:[.,]|$))|en (?:este|su)"
                    + " (?:viaje|camino)|travesia|genial|estupend\\w*",
            "excelente\\w*|fantastic\\w+|maravillos\\w+|fenomenal|buenas? noticias?|mal(?:as?)? noticias?|felicidades",
            "felicitaciones|enhorabuena|(?:entiendo|comprendo|se) (?:muy )?(?:bien )?(?:como|lo que) (?:se"
                    + " )?siente|emocionante",
            "sea (?:fuerte|valiente|positiv[oa])");

    private Banned() {}

    private static String either(String... words) {
        return String.join("|", words);
    }
}
