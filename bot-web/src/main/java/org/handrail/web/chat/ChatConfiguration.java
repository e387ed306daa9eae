package org.handrail.web.chat;

import java.time.InstantSource;
import org.handrail.web.conversations.Conversations;
import org.handrail.web.journal.Journals;
import org.handrail.web.security.Tokens;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/** The patient's door. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(ChatSettings.class)
class ChatConfiguration {

    @Bean
    Lanes lanes() {
        return new Lanes();
    }

    @Bean
    Hub hub(ChatSettings settings) {
        return new Hub(settings);
    }

    @Bean
    Standings standings(Conversations conversations) {
        return new Standings(conversations);
    }

    @Bean
    Turns turns(Lanes lanes, Standings standings, Journals journals, Hub hub, InstantSource clock) {
        return new Turns(lanes, standings, journals, hub, clock);
    }

    @Bean
    Greeter greeter(
            Lanes lanes, Standings standings, Journals journals, Tokens tokens, Hub hub, ChatSettings settings) {
        return new Greeter(lanes, standings, journals, tokens, hub, settings);
    }

    @Bean
    Frames frames(Turns turns, Greeter greeter, Lanes lanes, Standings standings, Hub hub, InstantSource clock) {
        return new Frames(turns, greeter, lanes, standings, hub, clock);
    }

    @Bean(destroyMethod = "close")
    Heart heart(Hub hub, ChatSettings settings, InstantSource clock) {
        return new Heart(hub, settings, clock);
    }

    @Bean
    ClosingTime closingTime(Turns turns, Hub hub, ApplicationEventPublisher events) {
        return new ClosingTime(turns, hub, events);
    }

    /** Origins are checked by the security filter, for this path as for all others, so every origin passes here. */
    @Bean
    WebSocketConfigurer chatSocket(
            Hub hub,
            Frames frames,
            Journals journals,
            ChatSettings settings,
            InstantSource clock,
            ClosingTime closing) {
        ChatSocket socket = new ChatSocket(hub, frames, journals, settings, clock);
        return registry -> registry.addHandler(socket, "/v1/chat")
                .setHandshakeHandler(new Handshake(closing))
                .setAllowedOriginPatterns("*");
    }
}
