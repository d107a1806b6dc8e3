-- One event may concern a reader twice: somebody in two firms of one order is told of both parts.
CREATE UNIQUE INDEX "notification_event_id_user_id_kind_subject_id_key"
  ON "notification"("event_id", "user_id", "kind", "subject_id");
DROP INDEX "notification_event_id_user_id_kind_key";
