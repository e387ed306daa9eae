package org.handrail.core.conversation.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A past-tense fact of a conversation's history. The names below are what the journal stores: never rename one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "e")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ConversationBegan.class, name = "conversation_began"),
    @JsonSubTypes.Type(value = PatientSaid.class, name = "patient_said"),
    @JsonSubTypes.Type(value = FactLearned.class, name = "fact_learned"),
    @JsonSubTypes.Type(value = FactCorrected.class, name = "fact_corrected"),
    @JsonSubTypes.Type(value = QuestionAsked.class, name = "question_asked"),
    @JsonSubTypes.Type(value = CardShown.class, name = "card_shown"),
    @JsonSubTypes.Type(value = WordsSaid.class, name = "words_said"),
    @JsonSubTypes.Type(value = ChangeProposed.class, name = "change_proposed"),
    @JsonSubTypes.Type(value = AnswerGuessed.class, name = "answer_guessed"),
    @JsonSubTypes.Type(value = ProposalDropped.class, name = "proposal_dropped"),
    @JsonSubTypes.Type(value = QuestionReopened.class, name = "question_reopened"),
    @JsonSubTypes.Type(value = AnswerKept.class, name = "answer_kept"),
    @JsonSubTypes.Type(value = StepChosen.class, name = "step_chosen"),
    @JsonSubTypes.Type(value = NotUnderstood.class, name = "not_understood"),
    @JsonSubTypes.Type(value = AlertRaised.class, name = "alert_raised"),
    @JsonSubTypes.Type(value = DangerCardShown.class, name = "danger_card_shown"),
    @JsonSubTypes.Type(value = DangerAnswered.class, name = "danger_answered"),
    @JsonSubTypes.Type(value = PersonRequested.class, name = "person_requested"),
    @JsonSubTypes.Type(value = ConversationPaused.class, name = "conversation_paused"),
    @JsonSubTypes.Type(value = ConversationResumed.class, name = "conversation_resumed"),
    @JsonSubTypes.Type(value = StartAgainProposed.class, name = "start_again_proposed"),
    @JsonSubTypes.Type(value = StartedAgain.class, name = "started_again"),
    @JsonSubTypes.Type(value = LanguageChosen.class, name = "language_chosen"),
    @JsonSubTypes.Type(value = ConversationRenewed.class, name = "conversation_renewed"),
    @JsonSubTypes.Type(value = GuideReady.class, name = "guide_ready"),
    @JsonSubTypes.Type(value = GuideChanged.class, name = "guide_changed"),
    @JsonSubTypes.Type(value = ConversationClosed.class, name = "conversation_closed")
})
public sealed interface Event
        permits ConversationBegan,
                PatientSaid,
                FactLearned,
                FactCorrected,
                QuestionAsked,
                CardShown,
                WordsSaid,
                ChangeProposed,
                AnswerGuessed,
                ProposalDropped,
                QuestionReopened,
                AnswerKept,
                StepChosen,
                NotUnderstood,
                AlertRaised,
                DangerCardShown,
                DangerAnswered,
                PersonRequested,
                ConversationPaused,
                ConversationResumed,
                StartAgainProposed,
                StartedAgain,
                LanguageChosen,
                ConversationRenewed,
                GuideReady,
                GuideChanged,
                ConversationClosed {}
