package org.handrail.web.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands tests their devices, and puts them away afterwards. The browser itself lives as long as the run. */
final class Devices implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(Devices.class);

    private final List<Device> lent = new ArrayList<>();

    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        lent.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        lent.forEach(Device::close);
        lent.clear();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Lender.class, Chromium.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class ? chromium(context) : lender(context);
    }

    private Lender lender(ExtensionContext context) {
        String port = Objects.requireNonNull(
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port"));
        return screen -> {
            Device device = new Device(chromium(context).browser(), "http://localhost:" + port, screen);
            lent.add(device);
            return device;
        };
    }

    /** Gives a device with this screen, new and empty. */
    @FunctionalInterface
    interface Lender {
        Device device(Screen screen);

        default Device desktop() {
            return device(Screen.DESKTOP);
        }

        default Device phone() {
            return device(Screen.PHONE);
        }
    }
}
