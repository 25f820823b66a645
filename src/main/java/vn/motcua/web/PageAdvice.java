package vn.motcua.web;

import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The same refusals for a person: a page that says what happened and what to do, with the status of the refusal. */
@ControllerAdvice
@Order(10)
class PageAdvice {

    private final Problems problems;

    PageAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return page(problems.of(refusal), refusal.status());
    }

    @ExceptionHandler
    ModelAndView raced(ConcurrencyFailureException race) {
        return page(problems.of(HttpStatus.CONFLICT, "conflict"), HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView mistyped(MethodArgumentTypeMismatchException mistyped) {
        return refused(new InvalidFields(mistyped.getName(), "field.form"));
    }

    private static ModelAndView page(ProblemDetail problem, HttpStatus status) {
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("problem", problem);
        return page;
    }
}
