package org.handrail.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.core.conversation.Command;
import org.handrail.core.conversation.Conversation;
import org.handrail.core.conversation.Hold;
import org.handrail.core.conversation.Reason;
import org.handrail.core.conversation.event.AlertRaised;
import org.handrail.core.conversation.event.Asked;
import org.handrail.core.conversation.event.DangerAnswered;
import org.handrail.core.conversation.event.DangerCard;
import org.handrail.core.conversation.event.DangerCardShown;
import org.handrail.core.conversation.event.Offer;
import org.handrail.core.dialogue.Dialogue;
import org.handrail.core.dialogue.Row;
import org.handrail.core.safety.Flag;
import org.handrail.core.safety.Hit;
import org.handrail.core.safety.Level;
import org.handrail.core.voice.Voice;

/** What happens on a sign of danger: alert, fixed card, then silence until it is answered (clinical brief 3.2). */
final class Danger {
    /** Answers that say the person is not safe: the numbers are shown once more before the conversation goes on. */
    private static final List<String> NOT_SAFE = List.of("NOT_SAFE", "NOT_SURE_SAFE");

    private static final String MISTAKE = "MISTAKE";

    private static final String EMERGENCY_NUMBER = "emergency_number";

    private final Dialogue dialogue;

    Danger(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Raises every hit and shows the card of the worst, unless that very card already waits. */
    void found(Turn turn, List<Hit> hits) {
        Hold before = turn.conversation().hold();
        for (Hit hit : hits) {
            turn.add(new AlertRaised(hit.flag(), hit.level(), hit.words(), hit.pattern()), reason(hit));
        }
        Hit worst = hits.getFirst();
        if (before != null && before.flag().equals(worst.flag())) {
            turn.say("held_first");
        } else {
            show(turn, worst.flag(), worst.level(), false, reason(worst));
        }
    }

    /** Whether one of these is for a person who may be watched: then what they wrote does not stay on the screen. */
    boolean isQuiet(List<Hit> hits) {
        return hits.stream().anyMatch(hit -> flag(hit.flag()).quiet());
    }

    /** Raises the flags of rows that have not raised theirs yet; whether there was one. */
    boolean raisedByRows(Turn turn, Settled settled) {
        boolean raised = false;
        for (var entry : settled.decisions().raised().entrySet()) {
            Row row = entry.getValue();
            if (!turn.conversation().raised().contains(row.id())) {
                Flag flag = flag(entry.getKey());
                Reason reason = Saying.reason(row, settled.decisions().facts());
                turn.add(new AlertRaised(flag.id(), flag.level(), row.why(), row.id()), reason);
                if (!raised) {
                    show(turn, flag.id(), flag.level(), false, reason);
                }
                raised = true;
            }
        }
        return raised;
    }

    /** Whether this code answers the card that waits. */
    boolean answers(Conversation conversation, String code) {
        Hold hold = conversation.hold();
        return hold != null && flag(hold.flag()).answers().contains(code);
    }

    void answered(Turn turn, String code) {
        Hold hold = Objects.requireNonNull(turn.conversation().hold());
        boolean releases = hold.repeated() || !NOT_SAFE.contains(code);
        turn.add(new DangerAnswered(hold.flag(), code, releases), Reason.engine("danger-answered"));
        if (releases) {
            thank(turn, code);
        } else {
            Flag flag = flag(hold.flag());
            show(turn, flag.id(), flag.level(), true, Reason.engine("not-safe-yet"));
        }
    }

    /** Never a cheerful next question: the person says when to go on, where there is something to go on with. */
    private static void thank(Turn turn, String code) {
        List<Offer> offers =
                turn.conversation().closed() ? List.of() : List.of(Commands.offer(turn, "resume", Command.RESUME));
        turn.say(code.equals(MISTAKE) ? "danger_mistake" : "danger_thanks", Map.of(), offers);
    }

    private void show(Turn turn, String id, Level level, boolean repeated, Reason reason) {
        Flag flag = flag(id);
        Voice voice = turn.voice();
        String key = "flags." + id;
        DangerCard card = new DangerCard(
                id,
                level,
                flag.quiet(),
                voice.text(key + ".title"),
                voice.list(key + ".lines"),
                calls(flag, level).stream().map(role -> call(voice, role)).toList(),
                flag.answers().stream().map(code -> answer(voice, id, code)).toList());
        turn.add(new DangerCardShown(card, repeated), reason);
    }

    /** The flag's numbers in their order; when it is worse than this flag usually is, the emergency number comes first. */
    private static List<String> calls(Flag flag, Level level) {
        if (!level.isWorseThan(flag.level()) || level != Level.EMERGENCY) {
            return flag.calls();
        }
        List<String> calls = new ArrayList<>(flag.calls());
        calls.remove(EMERGENCY_NUMBER);
        calls.addFirst(EMERGENCY_NUMBER);
        return calls;
    }

    private static DangerCard.Call call(Voice voice, String role) {
        return new DangerCard.Call(
                role, voice.text("engine.calls." + role), voice.clinic().number(role));
    }

    private static Asked.Choice answer(Voice voice, String flag, String code) {
        String own = voice.textOrNull("flags.%s.answers.%s".formatted(flag, code));
        return new Asked.Choice(code, own != null ? own : voice.text("engine.danger_answers." + code), null);
    }

    private Flag flag(String id) {
        return Objects.requireNonNull(dialogue.flags().flag(id), id);
    }

    private static Reason reason(Hit hit) {
        return new Reason("flag/" + hit.flag() + "/" + hit.pattern(), List.of(), null, null);
    }
}
