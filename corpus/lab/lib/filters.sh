# shellcheck shell=bash
# Packet filters on the way and on the client.

# on_the_way RULE: a rule for packets that arrive at the server host
on_the_way() {
    in_server nft -f - <<TEXT
table inet way {
  chain arriving { type filter hook input priority 0; $1
  }
}
TEXT
}

# on_the_client RULE: a rule for packets that leave the client
on_the_client() {
    nft -f - <<TEXT
table inet local {
  chain leaving { type filter hook output priority 0; $1
  }
}
TEXT
}

drop_syn() { on_the_way "ip daddr $1 tcp flags syn / syn,ack drop"; }
reject_prohibited() { on_the_way "ip daddr $1 reject with icmp type admin-prohibited"; }
