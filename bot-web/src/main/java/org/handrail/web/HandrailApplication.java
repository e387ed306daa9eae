package org.handrail.web;

import org.handrail.web.cli.Handrail;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server; with a verb it runs the command line instead, without Spring. */
@SpringBootApplication
public class HandrailApplication {

    public static void main(String[] args) {
        if (Handrail.isFor(args)) {
            System.exit(Handrail.run(args));
        }
        SpringApplication.run(HandrailApplication.class, args);
    }
}
