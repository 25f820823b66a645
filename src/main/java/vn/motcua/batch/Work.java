package vn.motcua.batch;

import java.util.function.LongConsumer;
import org.springframework.batch.core.Job;

/**
 * A kind of long work.
 *
 * @param parameter the job's parameter that carries the piece's id
 * @param completed called with the id in the transaction that marks the piece as done
 */
public record Work(WorkQueue queue, Job job, String parameter, LongConsumer completed) {}
