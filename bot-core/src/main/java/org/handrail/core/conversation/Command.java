package org.handrail.core.conversation;

/** What a person can ask Handrail to do, apart from answering. */
public enum Command {
    /** Show the answered question before this one again. */
    BACK,
    /** Leave a re-opened answer as it was. */
    KEEP,
    /** Go ahead with what was proposed. */
    CONFIRM,
    /** Leave what was proposed. */
    DROP,
    /** Show this answered question again (target: question). */
    CHANGE,
    /** Go to a step (target: step). */
    GO,
    /** Ask for a person. */
    PERSON,
    PAUSE,
    RESUME,
    /** Ask to begin from the start; answered with a question whether they are sure. */
    START_AGAIN,
    START_AGAIN_CONFIRMED,
    /** Say the open question once more. */
    REPEAT,
    /** Pass the open question over; only typed, a tap is an answer. */
    SKIP,
    /** Look at the guide; only typed, the widget opens it by itself. */
    GUIDE,
    /** Go on in another language (target: language tag). */
    LANGUAGE,
    /** Answer this topic (target: topic). */
    TOPIC,
    /** Tell how what was told can be deleted; only typed. */
    DELETE,
    /** Look through the answers that may have changed since last time, one at a time. */
    RENEW,
    /** This sign of danger is happening (target: flag); tapped in a list, never typed. */
    SIGN
}
