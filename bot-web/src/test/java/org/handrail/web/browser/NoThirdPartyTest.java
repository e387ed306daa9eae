package org.handrail.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.web.browser.Devices.Lender;
import org.junit.jupiter.api.Test;

/** What a person tells stays between their browser and this server: no other address is ever asked for anything. */
@BrowserTest
class NoThirdPartyTest {
    @Test
    void aWholeConversationTalksToThisServerOnlyAndBreaksNoPolicy(Lender lender) {
        Device device = lender.desktop();

        Tour.of(device, (screen, tab) -> {});

        String own = device.origin().replaceFirst("^http", "");
        assertThat(device.requests())
                .isNotEmpty()
                .allSatisfy(url -> assertThat(url).matches("(http|ws)" + own.replace(".", "\\.") + "/.*"));
        assertThat(device.complaints()).isEmpty();
    }
}
