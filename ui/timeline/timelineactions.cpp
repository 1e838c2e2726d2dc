// SPDX-License-Identifier: MIT
// The actions of the Timeline panel, and its hint and description. Lives on the GUI thread.
#include "ui/timeline/timelinewidget.h"

#include "ui/look/zoom.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

/// Two digits, in seconds as long as they will do.
QString roughText(qint64 ns)
{
    constexpr qint64 hundredth = nanosecondsPerSecond / 100;
    const qint64 step = ns / 20;
    return timeText(ns, std::max<qint64>(1, ns >= hundredth ? std::max(step, hundredth) : step));
}

} // namespace

void TimelineWidget::makeActions()
{
    const auto add = [this](const QString &text, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        return action;
    };
    const auto toggle = [&](const QString &text, const QString &tip, bool checked) {
        QAction *action = add(text, tip);
        action->setCheckable(true);
        action->setChecked(checked);
        return action;
    };
    m_actions.follow = toggle(tr("Follow"), tr("Keep now in view"), true);
    m_actions.cores = toggle(tr("Cores"), tr("Show who had which core"), false);
    m_actions.fairShare = toggle(tr("Fair share"), tr("Show how each process spent its time"), false);
    m_actions.legend = toggle(tr("Legend"), tr("Show what the bars and marks mean"), true);
    m_actions.byCore = toggle(tr("Colour by core"), tr("Give bars the colour of their core"), false);
    m_actions.zoomIn = add(tr("Zoom in on time"), tr("Show less time (+)"));
    m_actions.zoomOut = add(tr("Zoom out of time"), tr("Show more time (-)"));
    m_actions.fit = add(tr("Fit all time"), tr("Show the whole session (F)"));
    connect(m_actions.follow, &QAction::toggled, this, [this] { layOut(); });
    for (QAction *action : {m_actions.cores, m_actions.fairShare, m_actions.legend, m_actions.byCore}) {
        connect(action, &QAction::toggled, this, [this] {
            m_scene.options = {m_actions.cores->isChecked(), m_actions.fairShare->isChecked(),
                               m_actions.legend->isChecked(), m_actions.byCore->isChecked()};
            updateGeometry();
            layOut();
        });
    }
    const auto middle = [this] { return m_scene.geometry.plot().width() / 2.0; };
    connect(m_actions.zoomIn, &QAction::triggered, this, [=, this] { zoomAt(1.5, middle()); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [=, this] { zoomAt(1 / 1.5, middle()); });
    connect(m_actions.fit, &QAction::triggered, this, &TimelineWidget::fit);
}

void TimelineWidget::updateHint()
{
    QStringList parts;
    const TimeScale &scale = m_scene.scale;
    if (m_scene.origin() != 0 && !m_actions.follow->isChecked()) {
        const qint64 from = std::max(m_scene.origin(), scale.timeAt(0));
        const qint64 to = std::min(m_scene.now, scale.timeAt(m_scene.geometry.plot().width()));
        const qint64 all = m_scene.now - m_scene.origin();
        if (to > from && to - from < all)
            parts += tr("Shows %1 of %2").arg(roughText(to - from), roughText(all));
    }
    if (!m_timeline.isExact() && !m_timeline.rows().empty())
        parts += m_timeline.sampleRate() == 1
            ? tr("Sampled once a second: shorter runs are not seen")
            : tr("Sampled %1 times a second: shorter runs are not seen").arg(m_timeline.sampleRate());
    else if (const int sampled = m_timeline.sampledRows(); sampled > 0)
        parts += sampled == 1 ? tr("1 process is sampled") : tr("%1 processes are sampled").arg(sampled);
    if (m_timeline.lostRecords() > 0)
        parts += m_timeline.lostRecords() == 1 ? tr("1 record lost")
                                               : tr("%1 records lost").arg(m_timeline.lostRecords());
    if (m_timeline.thinnedUntil() > m_scene.origin() && m_scene.origin() != 0) {
        const qint64 until = m_timeline.thinnedUntil() - m_scene.origin();
        parts += tr("Older than %1: thinned out").arg(roughText(until));
    }
    const QString hint = parts.join(u" · "_s);
    if (hint == m_hint)
        return;
    m_hint = hint;
    emit hintChanged(hint);
}

void TimelineWidget::describe()
{
    const auto rows = int(m_timeline.rows().size());
    const QString lanes = rows == 1 ? tr("1 process") : tr("%1 processes").arg(rows);
    const QString source = m_timeline.isExact() ? tr("every switch of the kernel")
                                                : tr("samples of the kernel's state");
    const QString words = tr("The parent and %1, drawn from %2").arg(lanes, source);
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

QSize TimelineWidget::sizeHint() const
{
    const Zoom &zoom = Zoom::instance();
    const int cores = m_scene.options.cores ? zoom.px(8) + std::max(1, m_timeline.cores()) * zoom.pick(24, 18) : 0;
    return {zoom.px(640),
            zoom.pick(24, 17) + 5 * laneHeight() + cores + (m_scene.options.legend ? zoom.pick(28, 20) : 0)};
}

int TimelineWidget::contentHeight() const
{
    return height() - m_scene.geometry.plot().height() + heightOf(m_scene.lanes);
}

QSize TimelineWidget::minimumSizeHint() const
{
    const Zoom &zoom = Zoom::instance();
    return {zoom.px(320), zoom.pick(24, 17) + 2 * laneHeight()}; // without the legend
}

} // namespace pangaea
