package dev.zachet.practice;

import dev.zachet.learner.Learner;
import dev.zachet.learner.Learners;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page has to know first: who is learning, and whether the judge works. */
@RestController
@RequestMapping("/api")
class SessionApi {
    private final Learners learners;
    private final JudgeHealth judge;
    private final String version;

    SessionApi(Learners learners, JudgeHealth judge, @Value("${zachet.version}") String version) {
        this.learners = learners;
        this.judge = judge;
        this.version = version;
    }

    /** Who is here, what is running. */
    record Session(Learner learner, String version, JudgeHealth.State judge) {}

    /** That the server is up. */
    record Health(String status) {}

    @GetMapping("/session")
    Session session() throws InterruptedException {
        return new Session(learners.current(), version, judge.state());
    }

    @GetMapping("/health")
    Health health() {
        return new Health("up");
    }
}
