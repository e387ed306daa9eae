package org.handrail.web.chat;

import org.handrail.web.journal.StoreException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong with a call, as {@code application/problem+json}. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> turned(Turned turned) {
        return ResponseEntity.of(turned.problem()).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> store(StoreException e) {
        return ResponseEntity.of(Turned.store().problem()).build();
    }
}
