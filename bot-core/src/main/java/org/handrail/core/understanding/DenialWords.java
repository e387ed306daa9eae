package org.handrail.core.understanding;

import java.util.Set;

/**
 * The words that deny.
 *
 * @param cues words that deny what follows
 * @param harmless what directly after such a word makes it deny something else: "not sure", "no longer sure", "no solo"
 */
record DenialWords(Set<String> cues, Set<String> harmless) {
    /** Of treatments, where "will" is not yet, and "not working" is no denial of having it. */
    static final DenialWords TREATMENTS = of(
            "no not never none without nor neither except didnt dont doesnt wasnt arent isnt aint havent hasnt hadnt"
                    + " wont cant couldnt refused declined will gonna might nunca jamas sin ni tampoco excepto menos"
                    + " rechace",
            "sure only just solo solamente idea se recuerdo acuerdo know remember recall certain problem problems work"
                + " working worked help helping helped tolerate tolerated stand handle funciona funciono sirve sirvio"
                + " aguante tolere");

    /** Of everything else. */
    static final DenialWords ANYTHING = of(
            "no not never none without nor neither except didnt dont doesnt wasnt arent isnt aint havent hasnt hadnt"
                    + " wont cant couldnt nunca jamas sin ni tampoco excepto cannot nobody nadie werent wouldnt hardly"
                    + " barely ningun ninguna ninguno lost murio fallecio perdi",
            "sure only just solo solamente idea se recuerdo acuerdo know remember recall certain problem problems");

    private static DenialWords of(String cues, String harmless) {
        return new DenialWords(Set.of(cues.split(" ", -1)), Set.of(harmless.split(" ", -1)));
    }
}
