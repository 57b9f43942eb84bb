# machine 1e1eb4f1
html-brief-not-settled = Bu hələ qəti deyil.
# machine eb284c1e
html-brief-at-best = Ən yaxşı halda: { $outcome }
# machine b96943c9
html-brief-at-worst = Ən pis halda: { $outcome }
# machine 8d64c747
html-brief-also-given = Bunlar da bildirilib və həlledicidir: { $facts }.
# machine b3c7ee56
html-brief-long-ago = Çoxdan görülüb: əvvəlcə yoxlayın.
# machine 7ae74882
html-brief-more =
    { $count ->
       *[other] Bələdçidə daha { $count } bənd var.
    }
