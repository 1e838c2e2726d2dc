// SPDX-License-Identifier: MIT
#include "ui/output/hintbar.h"

#include "core/basics/visibletext.h"
#include "core/output/outputlog.h"
#include "ui/look/format.h"
#include "ui/look/zoom.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pangaea {

namespace {

constexpr double leastText = 160; // design pixels, with the margins

} // namespace

HintBar::HintBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the text below keeps its width
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    const auto offer = [&](OutputWay way, const QString &text, const QString &tip) {
        connect(add(text, tip), &QPushButton::clicked, this, [this, way] { emit againAsked(m_process, way); });
    };
    offer(OutputWay::Terminal, tr("Run again in a terminal"),
          tr("Spawns the same program once more, as a new row with a terminal: most programs write each line at once "
             "then, and both streams keep their order."));
    offer(OutputWay::Unbuffered, tr("Run again unbuffered"),
          tr("Spawns the same program once more, as a new row with PYTHONUNBUFFERED=1: Python writes each line at once "
             "then."));
    offer(
        OutputWay::OnePipe, tr("Run again with one pipe"),
        tr("Spawns the same program once more, as a new row with both streams in one pipe: they keep their order, but "
           "which of them a line is from is not known."));
    connect(add(tr("Do not explain"), tr("Hides this line for all processes. Settings bring it back.")),
            &QPushButton::clicked, this, &HintBar::dismissed);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&Zoom::instance(), &Zoom::changed, this, &HintBar::applyZoom);
    applyZoom();
    hide();
}

QPushButton *HintBar::add(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setToolTip(plainToolTip(tip));
    button->setAutoDefault(false);
    layout()->addWidget(button);
    m_offers.push_back({button, true});
    return button;
}

void HintBar::setMayRun(bool may)
{
    m_mayRun = may;
}

void HintBar::explain(const ProcessState *row, const OutputLog &log)
{
    const OutputHint hint = row ? outputHint(*row) : OutputHint::None;
    const qint64 unordered = row && hint == OutputHint::None ? log.unordered(row->id) : 0;
    const bool isShown = hint != OutputHint::None || unordered > 0;
    m_process = isShown ? row->id : ProcessId::Pangaea;
    setVisible(isShown);
    if (!isShown)
        return;
    const QString name = visibleText(row->made.name);
    if (hint == OutputHint::Late)
        say(tr("%1 printed all its lines at its end: maybe they waited in its buffer.").arg(name),
            outputHintText(*row));
    else if (hint == OutputHint::Unwritten)
        say(tr("%1 printed nothing before its end by a signal: maybe its lines were in its buffer.").arg(name),
            outputHintText(*row));
    else
        say(tr("The order of %1 lines of both streams is not known: dots mark them.").arg(unordered),
            tr("%1 wrote to both streams faster than Pangaea could read them. Each stream is in order; whether a marked "
               "line came before or after those of the other stream is not known.")
                .arg(name));
    // A terminal would lose the text that the row reads.
    m_offers[size_t(OutputWay::Terminal)].isWanted = m_mayRun && row->made.input.kind != Input::Kind::Text;
    m_offers[size_t(OutputWay::Unbuffered)].isWanted = m_mayRun && hint != OutputHint::None && runsPython(row->made)
        && !isUnbuffered(row->made);
    m_offers[size_t(OutputWay::OnePipe)].isWanted = m_mayRun && unordered > 0;
    fit();
}

void HintBar::say(const QString &line, const QString &more)
{
    if (line == m_line && more == m_label->accessibleDescription())
        return;
    m_line = line;
    m_label->setAccessibleName(line);
    m_label->setAccessibleDescription(more);
    m_label->setToolTip(plainToolTip(line + QLatin1Char('\n') + more));
}

// What has no room is not offered; the sentence is elided, and its tool tip has it whole.
void HintBar::fit()
{
    int room = width() - Zoom::instance().px(leastText);
    for (const Offer &offer : m_offers) {
        if (offer.isWanted)
            room -= offer.button->sizeHint().width() + layout()->spacing();
        offer.button->setVisible(offer.isWanted && room >= 0);
    }
    layout()->activate();
    m_label->setText(m_label->fontMetrics().elidedText(m_line, Qt::ElideRight, m_label->width()));
}

void HintBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HintBar::applyZoom()
{
    const Zoom &zoom = Zoom::instance();
    layout()->setContentsMargins(zoom.px(10), zoom.px(4), zoom.px(10), zoom.px(4));
    layout()->setSpacing(zoom.px(8));
    fit();
}

} // namespace pangaea
