-- Procedures keep the name that the law gives them, and some are longer than the engine's 255 characters.
alter table act_re_procdef alter column name_ type varchar(4000);
