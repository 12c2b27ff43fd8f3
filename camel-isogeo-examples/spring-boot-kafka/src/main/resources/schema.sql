create table if not exists record (id varchar(64) primary key, title varchar(10000));
