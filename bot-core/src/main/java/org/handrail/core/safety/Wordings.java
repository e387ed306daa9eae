package org.handrail.core.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One writing for words people write in several ways: "can not", "cannot", "can't" and "cant" are all "cant". */
final class Wordings {
    private static final Map<String, String> ONE = pairs(
            "cannot=cant u=you ur=your pls=please wo=without gonna=going_to wanna=want_to gotta=got_to kinda=kind_of "
                    + "q=que k=que xq=porque pq=porque tmb=tambien toy=estoy pa=para im=im ive=ive dnt=dont cnt=cant "
                    + "temps=temp fahrenheit=f celsius=c centigrade=c centigrados=c farenheit=f grados=degrees degree=degrees grado=degrees");

    private static final Map<String, String> TWO = pairs(
            "can+not=cant can+t=cant don+t=dont won+t=wont isn+t=isnt doesn+t=doesnt didn+t=didnt couldn+t=couldnt wouldn+t=wouldnt "
                    + "hasn+t=hasnt haven+t=havent aren+t=arent wasn+t=wasnt weren+t=werent shouldn+t=shouldnt ain+t=aint "
                    + "do+not=dont does+not=doesnt did+not=didnt will+not=wont is+not=isnt are+not=arent was+not=wasnt were+not=werent "
                    + "have+not=havent has+not=hasnt had+not=hadnt could+not=couldnt would+not=wouldnt should+not=shouldnt "
                    + "i+am=im i+m=im i+have=ive i+ve=ive he+is=hes he+s=hes she+is=shes she+s=shes it+is=its it+s=its that+is=thats there+is=theres "
                    + "they+are=theyre we+are=weare you+are=youre what+is=whats who+is=whos i+will=ill i+would=id "
                    + "going+to=going_to want+to=want_to got+to=got_to");

    private Wordings() {}

    static List<Token> alike(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            Token here = tokens.get(at);
            String both = at + 1 < tokens.size() && tokens.get(at + 1).before() == Gap.NONE
                    ? TWO.get(here.word() + "+" + tokens.get(at + 1).word())
                    : null;
            if (both != null) {
                out.add(here.joined(tokens.get(at + 1), both));
                at += 2;
            } else {
                String one = ONE.get(here.word());
                out.add(one == null ? here : Token.word(one, here.from(), here.to(), here.before()));
                at++;
            }
        }
        return out;
    }

    private static Map<String, String> pairs(String written) {
        Map<String, String> map = new HashMap<>();
        for (String pair : written.split(" ", -1)) {
            int equals = pair.indexOf('=');
            map.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(map);
    }
}
